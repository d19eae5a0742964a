/* SPDX-License-Identifier: 0BSD */
/* nice - be more or less nice to others. */
#include <errno.h>
#include <sys/resource.h>
#include <unistd.h>

#include "syscall.h"

enum { BIAS = 20 }; /* the kernel answers 40 to 1, which are no errors */

/* Sums beyond what there is would wrap around; the kernel stays within. */
int nice(int more)
{
	long value, result;

	if (more > 2 * BIAS)
		more = 2 * BIAS;
	if (more < -2 * BIAS)
		more = -2 * BIAS;
	value = BIAS - ex_sys(SYS_getpriority, PRIO_PROCESS, 0) + more;
	result = ex_sys(SYS_setpriority, PRIO_PROCESS, 0, value);
	if (result < 0)
		return (int)__ex_ret(result == -EACCES ? -EPERM : result);
	return (int)(BIAS - ex_sys(SYS_getpriority, PRIO_PROCESS, 0));
}
