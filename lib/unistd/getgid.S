/* SPDX-License-Identifier: 0BSD */
/* getgid - a direct system call. */
#include "direct.h"

#ifdef SYS_getgid32
        direct getgid, SYS_getgid32
#else
        direct getgid, SYS_getgid
#endif
