/* SPDX-License-Identifier: 0BSD */
/* geteuid - a direct system call. */
#include "direct.h"

#ifdef SYS_geteuid32
        direct geteuid, SYS_geteuid32
#else
        direct geteuid, SYS_geteuid
#endif
