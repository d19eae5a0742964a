/* SPDX-License-Identifier: 0BSD */
/* fcntl - a direct system call. */
#include "direct.h"

#ifdef SYS_fcntl64
        direct fcntl, SYS_fcntl64
#else
        direct fcntl, SYS_fcntl
#endif
