/* SPDX-License-Identifier: 0BSD */
/* getuid - a direct system call. */
#include "direct.h"

#ifdef SYS_getuid32
        direct getuid, SYS_getuid32
#else
        direct getuid, SYS_getuid
#endif
