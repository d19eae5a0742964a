/* SPDX-License-Identifier: 0BSD */
/* clock_gettime - a direct system call. */
#include "direct.h"

#ifdef SYS_clock_gettime64
        direct clock_gettime, SYS_clock_gettime64
#else
        direct clock_gettime, SYS_clock_gettime
#endif
