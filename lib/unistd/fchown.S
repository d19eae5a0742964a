/* SPDX-License-Identifier: 0BSD */
/* fchown - a direct system call. */
#include "direct.h"

#ifdef SYS_fchown32
        direct fchown, SYS_fchown32
#else
        direct fchown, SYS_fchown
#endif
