/* SPDX-License-Identifier: 0BSD */
/* mkdirat - a direct system call. */
#include "direct.h"

        direct mkdirat, SYS_mkdirat
