/* SPDX-License-Identifier: 0BSD */
/* getppid - a direct system call. */
#include "direct.h"

        direct getppid, SYS_getppid
