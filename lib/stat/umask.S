/* SPDX-License-Identifier: 0BSD */
/* umask - a direct system call. */
#include "direct.h"

        direct umask, SYS_umask
