/* SPDX-License-Identifier: 0BSD */
/* nanosleep - sleep. */
#include <time.h>

#include "calls.h"
#include "syscall.h"
#include "timed.h"

int __ex_nanosleep(const struct timespec *time, struct timespec *rest)
{
	return (int)__ex_ret(
		ex_sys(EX_CLOCK_NANOSLEEP, CLOCK_REALTIME, 0, time, rest));
}

PUBLIC(nanosleep, __ex_nanosleep);
