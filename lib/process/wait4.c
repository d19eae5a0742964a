/* SPDX-License-Identifier: 0BSD */
/* wait4 - wait for a child and learn what it used. */
#include <sys/resource.h>
#include <sys/wait.h>

#include "calls.h"
#include "ktimeval.h"
#include "syscall.h"

pid_t __ex_wait4(pid_t process, int *status, int options, struct rusage *usage)
{
	long result = ex_sys(SYS_wait4, process, status, options, usage);

	if (sizeof(ex_kmicroseconds) < sizeof(suseconds_t) && usage &&
	    result > 0)
		__ex_widen_usage(usage);
	return (pid_t)__ex_ret(result);
}

PUBLIC(wait4, __ex_wait4);
