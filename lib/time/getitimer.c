/* SPDX-License-Identifier: 0BSD */
/* getitimer - what is left of a timer. */
#include <sys/time.h>

#include "ktimeval.h"
#include "syscall.h"

int getitimer(int timer, struct itimerval *value)
{
	struct ex_ktimeval left[2];
	long result = ex_sys(SYS_getitimer, timer, left);

	if (result == 0)
		*value = (struct itimerval){
			{ left[0].seconds, left[0].microseconds },
			{ left[1].seconds, left[1].microseconds },
		};
	return (int)__ex_ret(result);
}
