/* SPDX-License-Identifier: 0BSD */
/* thrd_yield - let others run. */
#include <threads.h>

#include "syscall.h"

void thrd_yield(void)
{
	ex_sys(SYS_sched_yield);
}
