/* SPDX-License-Identifier: 0BSD */
/* setresgid - a direct system call. */
#include "direct.h"

#ifdef SYS_setresgid32
        direct setresgid, SYS_setresgid32
#else
        direct setresgid, SYS_setresgid
#endif
