/* SPDX-License-Identifier: 0BSD */
/* setpriority - a direct system call. */
#include "direct.h"

        direct setpriority, SYS_setpriority
