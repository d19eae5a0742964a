/* SPDX-License-Identifier: 0BSD */
/* utimensat - a direct system call. */
#include "direct.h"

#ifdef SYS_utimensat_time64
        direct utimensat, SYS_utimensat_time64, 4
#else
        direct utimensat, SYS_utimensat, 4
#endif
