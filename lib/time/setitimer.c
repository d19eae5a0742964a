/* SPDX-License-Identifier: 0BSD */
/* setitimer - set a timer that sends a signal. */
#include <errno.h>
#include <limits.h>
#include <sys/time.h>

#include "syscall.h"

/* The kernel's struct itimerval: each time is two longs on every target. */
int setitimer(int timer, const struct itimerval *restrict value,
	      struct itimerval *restrict previous)
{
	long next[4] = {
		(long)value->it_interval.tv_sec,
		(long)value->it_interval.tv_usec,
		(long)value->it_value.tv_sec,
		(long)value->it_value.tv_usec,
	};
	long left[4];
	long result = -EINVAL;

	if (next[0] == value->it_interval.tv_sec &&
	    next[2] == value->it_value.tv_sec)
		result = ex_sys(SYS_setitimer, timer, next, left);
	if (result == 0 && previous)
		*previous = (struct itimerval){
			{ left[0], left[1] },
			{ left[2], left[3] },
		};
	return (int)__ex_ret(result);
}
