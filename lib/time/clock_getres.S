/* SPDX-License-Identifier: 0BSD */
/* clock_getres - a direct system call. */
#include "direct.h"

#ifdef SYS_clock_getres_time64
        direct clock_getres, SYS_clock_getres_time64
#else
        direct clock_getres, SYS_clock_getres
#endif
