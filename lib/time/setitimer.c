/* SPDX-License-Identifier: 0BSD */
/* setitimer - set a timer that sends a signal. */
#include <errno.h>
#include <limits.h>
#include <sys/time.h>

#include "ktimeval.h"
#include "syscall.h"

int setitimer(int timer, const struct itimerval *restrict value,
	      struct itimerval *restrict previous)
{
	const struct ex_ktimeval next[2] = {
		{ (long)value->it_interval.tv_sec,
		  (ex_kmicroseconds)value->it_interval.tv_usec },
		{ (long)value->it_value.tv_sec,
		  (ex_kmicroseconds)value->it_value.tv_usec },
	};
	struct ex_ktimeval left[2];
	long result = -EINVAL;

	if (next[0].seconds == value->it_interval.tv_sec &&
	    next[1].seconds == value->it_value.tv_sec)
		result = ex_sys(SYS_setitimer, timer, next, left);
	if (result == 0 && previous)
		*previous = (struct itimerval){
			{ left[0].seconds, left[0].microseconds },
			{ left[1].seconds, left[1].microseconds },
		};
	return (int)__ex_ret(result);
}
