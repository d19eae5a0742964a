/* SPDX-License-Identifier: 0BSD */
/* getitimer - what is left of a timer. */
#include <sys/time.h>

#include "syscall.h"

/* The kernel's struct itimerval: each time is two longs on every target. */
int getitimer(int timer, struct itimerval *value)
{
	long left[4];
	long result = ex_sys(SYS_getitimer, timer, left);

	if (result == 0)
		*value = (struct itimerval){
			{ left[0], left[1] },
			{ left[2], left[3] },
		};
	return (int)__ex_ret(result);
}
