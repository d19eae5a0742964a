/* SPDX-License-Identifier: 0BSD */
/* getrusage - what was used. */
#include <sys/resource.h>

#include "calls.h"
#include "ktimeval.h"
#include "syscall.h"

int getrusage(int whose, struct rusage *usage)
{
	long result = ex_sys(SYS_getrusage, whose, usage);

	if (sizeof(ex_kmicroseconds) < sizeof(suseconds_t) && result == 0)
		__ex_widen_usage(usage);
	return (int)__ex_ret(result);
}
