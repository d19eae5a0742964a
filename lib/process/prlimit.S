/* SPDX-License-Identifier: 0BSD */
/* prlimit - a direct system call. */
#include "direct.h"

        direct prlimit, SYS_prlimit64, 4
