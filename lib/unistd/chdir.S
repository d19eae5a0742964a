/* SPDX-License-Identifier: 0BSD */
/* chdir - a direct system call. */
#include "direct.h"

        direct chdir, SYS_chdir
