/* SPDX-License-Identifier: 0BSD */
/* unlinkat - a direct system call. */
#include "direct.h"

        direct unlinkat, SYS_unlinkat
