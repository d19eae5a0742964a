/* SPDX-License-Identifier: 0BSD */
/* getpid - a direct system call. */
#include "direct.h"

        direct getpid, SYS_getpid
