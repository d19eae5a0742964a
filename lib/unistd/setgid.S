/* SPDX-License-Identifier: 0BSD */
/* setgid - a direct system call. */
#include "direct.h"

#ifdef SYS_setgid32
        direct setgid, SYS_setgid32
#else
        direct setgid, SYS_setgid
#endif
