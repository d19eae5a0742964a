/* SPDX-License-Identifier: 0BSD */
/* time - the time in seconds. */
#include <time.h>

#include "calls.h"

time_t time(time_t *result)
{
	struct timespec now;

	__ex_clock_gettime(CLOCK_REALTIME, &now);
	if (result)
		*result = now.tv_sec;
	return now.tv_sec;
}
