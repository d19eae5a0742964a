/* SPDX-License-Identifier: 0BSD */
/* sched_yield - a direct system call. */
#include "direct.h"

        direct sched_yield, SYS_sched_yield
