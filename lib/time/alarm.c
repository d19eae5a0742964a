/* SPDX-License-Identifier: 0BSD */
/* alarm - have SIGALRM sent. */
#include <limits.h>
#include <sys/time.h>
#include <unistd.h>

#include "syscall.h"

/* The kernel's struct itimerval: each time is two longs on every target. */
unsigned alarm(unsigned seconds)
{
	long value[4] = { 0, 0, (long)seconds, 0 };
	long left[4];

	if (value[2] < 0) /* it does not fit; nor does anybody wait so long */
		value[2] = LONG_MAX;
	ex_sys(SYS_setitimer, ITIMER_REAL, value, left);
	return (unsigned)left[2] + (left[3] > 0);
}
