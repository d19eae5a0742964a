/* SPDX-License-Identifier: 0BSD */
/* getresuid - a direct system call. */
#include "direct.h"

#ifdef SYS_getresuid32
        direct getresuid, SYS_getresuid32
#else
        direct getresuid, SYS_getresuid
#endif
