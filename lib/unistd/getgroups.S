/* SPDX-License-Identifier: 0BSD */
/* getgroups - a direct system call. */
#include "direct.h"

#ifdef SYS_getgroups32
        direct getgroups, SYS_getgroups32
#else
        direct getgroups, SYS_getgroups
#endif
