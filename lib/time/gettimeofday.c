/* SPDX-License-Identifier: 0BSD */
/* gettimeofday - the time to the microsecond. */
#include <sys/time.h>
#include <time.h>

#include "calls.h"

enum { THOUSAND = 1000 };

int gettimeofday(struct timeval *restrict now, void *restrict zone)
{
	struct timespec precise;

	(void)zone;
	__ex_clock_gettime(CLOCK_REALTIME, &precise);
	now->tv_sec = precise.tv_sec;
	now->tv_usec = precise.tv_nsec / THOUSAND;
	return 0;
}
