/* SPDX-License-Identifier: 0BSD */
/* getegid - a direct system call. */
#include "direct.h"

#ifdef SYS_getegid32
        direct getegid, SYS_getegid32
#else
        direct getegid, SYS_getegid
#endif
