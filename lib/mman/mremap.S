/* SPDX-License-Identifier: 0BSD */
/* mremap - a direct system call. */
#include "direct.h"

        direct mremap, SYS_mremap, 5
