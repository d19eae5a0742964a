/* SPDX-License-Identifier: 0BSD */
/* clock - the processor time that the process has used. */
#include <limits.h>
#include <time.h>

#include "calls.h"

enum { MILLION = 1000000, THOUSAND = 1000 };

_Static_assert(sizeof(clock_t) == sizeof(long), "LONG_MAX is the limit");

clock_t clock(void)
{
	struct timespec used;

	__ex_clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
	if (used.tv_sec >= LONG_MAX / MILLION)
		return -1;
	return (clock_t)used.tv_sec * MILLION + used.tv_nsec / THOUSAND;
}
