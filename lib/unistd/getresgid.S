/* SPDX-License-Identifier: 0BSD */
/* getresgid - a direct system call. */
#include "direct.h"

#ifdef SYS_getresgid32
        direct getresgid, SYS_getresgid32
#else
        direct getresgid, SYS_getresgid
#endif
