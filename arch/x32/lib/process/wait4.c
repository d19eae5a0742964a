/* SPDX-License-Identifier: 0BSD */
/* wait4 - wait for a child and learn what it used. */
#include <stddef.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include "calls.h"
#include "kusage.h"
#include "syscall.h"

pid_t __ex_wait4(pid_t process, int *status, int options, struct rusage *usage)
{
	struct ex_kusage wide;
	long result = ex_sys(SYS_wait4, process, status, options,
			     usage ? &wide : NULL);

	if (usage && result > 0)
		ex_narrow_usage(usage, &wide);
	return (pid_t)__ex_ret(result);
}

PUBLIC(wait4, __ex_wait4);
