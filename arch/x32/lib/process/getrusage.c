/* SPDX-License-Identifier: 0BSD */
/* getrusage - what was used. */
#include <sys/resource.h>

#include "kusage.h"
#include "syscall.h"

int getrusage(int whose, struct rusage *usage)
{
	struct ex_kusage wide;
	long result = ex_sys(SYS_getrusage, whose, &wide);

	if (result == 0)
		ex_narrow_usage(usage, &wide);
	return (int)__ex_ret(result);
}
