/* SPDX-License-Identifier: 0BSD */
/* pthread_condattr_setclock - choose the clock of a condition. */
#include <errno.h>
#include <pthread.h>
#include <time.h>

int pthread_condattr_setclock(pthread_condattr_t *attributes, clockid_t clock)
{
	if (clock != CLOCK_REALTIME && clock != CLOCK_MONOTONIC)
		return EINVAL;
	attributes->__ex_clock = clock;
	return 0;
}
