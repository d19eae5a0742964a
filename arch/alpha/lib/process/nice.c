/* SPDX-License-Identifier: 0BSD */
/* nice - be more or less nice to others. */
#include <errno.h>
#include <sys/resource.h>
#include <unistd.h>

#include "syscall.h"

enum { MOST = 40 }; /* from -20 to 19, which the kernel answers as they are */

/* Sums beyond what there is would wrap around; the kernel stays within. */
int nice(int more)
{
	long value, result;

	if (more > MOST)
		more = MOST;
	if (more < -MOST)
		more = -MOST;
	value = ex_sys(SYS_getpriority, PRIO_PROCESS, 0) + more;
	result = ex_sys(SYS_setpriority, PRIO_PROCESS, 0, value);
	if (result < 0)
		return (int)__ex_ret(result == -EACCES ? -EPERM : result);
	return (int)ex_sys(SYS_getpriority, PRIO_PROCESS, 0);
}
