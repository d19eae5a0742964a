/* SPDX-License-Identifier: 0BSD */
/* getpgid - a direct system call. */
#include "direct.h"

        direct getpgid, SYS_getpgid
