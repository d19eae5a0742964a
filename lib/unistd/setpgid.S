/* SPDX-License-Identifier: 0BSD */
/* setpgid - a direct system call. */
#include "direct.h"

        direct setpgid, SYS_setpgid
