/* SPDX-License-Identifier: 0BSD */
/* readlinkat - a direct system call. */
#include "direct.h"

        direct readlinkat, SYS_readlinkat, 4
