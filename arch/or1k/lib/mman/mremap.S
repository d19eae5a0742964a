/* SPDX-License-Identifier: 0BSD */
/* mremap - a direct system call, with an ellipsis. */
#include "direct.h"

        variadic mremap, SYS_mremap, r7
