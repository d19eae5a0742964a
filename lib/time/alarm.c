/* SPDX-License-Identifier: 0BSD */
/* alarm - have SIGALRM sent. */
#include <limits.h>
#include <sys/time.h>
#include <unistd.h>

#include "ktimeval.h"
#include "syscall.h"

unsigned alarm(unsigned seconds)
{
	struct ex_ktimeval value[2] = { [1] = { .seconds = (long)seconds } };
	struct ex_ktimeval left[2];

	if (value[1].seconds < 0) /* too many; nor does anybody wait so long */
		value[1].seconds = LONG_MAX;
	ex_sys(SYS_setitimer, ITIMER_REAL, value, left);
	return (unsigned)left[1].seconds + (left[1].microseconds > 0);
}
