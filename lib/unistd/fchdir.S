/* SPDX-License-Identifier: 0BSD */
/* fchdir - a direct system call. */
#include "direct.h"

        direct fchdir, SYS_fchdir
