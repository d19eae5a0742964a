/* SPDX-License-Identifier: 0BSD */
/* clock_nanosleep - sleep by a clock. */
#include <errno.h>
#include <time.h>

#include "syscall.h"
#include "timed.h"

/* The kernel lets a thread sleep by its own time, the standard does not. */
int clock_nanosleep(clockid_t id, int flags, const struct timespec *time,
		    struct timespec *rest)
{
	if (id == CLOCK_THREAD_CPUTIME_ID)
		return EINVAL;
	return (int)-ex_sys(EX_CLOCK_NANOSLEEP, id, flags, time, rest);
}
