/* SPDX-License-Identifier: 0BSD */
/* setuid - a direct system call. */
#include "direct.h"

#ifdef SYS_setuid32
        direct setuid, SYS_setuid32
#else
        direct setuid, SYS_setuid
#endif
