/* SPDX-License-Identifier: 0BSD */
/* thrd_sleep - sleep for a time. */
#include <errno.h>
#include <threads.h>
#include <time.h>

#include "syscall.h"
#include "timed.h"

int thrd_sleep(const struct timespec *time, struct timespec *rest)
{
	long result = ex_sys(EX_CLOCK_NANOSLEEP, CLOCK_REALTIME, 0, time, rest);

	if (result == -EINTR)
		return -1;
	return result == 0 ? 0 : -2;
}
