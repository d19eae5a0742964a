/* SPDX-License-Identifier: 0BSD */
/* setresuid - a direct system call. */
#include "direct.h"

#ifdef SYS_setresuid32
        direct setresuid, SYS_setresuid32
#else
        direct setresuid, SYS_setresuid
#endif
