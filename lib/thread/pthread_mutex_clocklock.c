/* SPDX-License-Identifier: 0BSD */
/* pthread_mutex_clocklock - pthread_mutex_timedlock() by a clock. */
#include <errno.h>
#include <pthread.h>
#include <time.h>

#include "thread_calls.h"

int pthread_mutex_clocklock(pthread_mutex_t *restrict mutex, clockid_t clock,
			    const struct timespec *restrict until)
{
	if (clock != CLOCK_REALTIME && clock != CLOCK_MONOTONIC)
		return EINVAL;
	return __ex_mutex_lock_until(mutex, clock, until);
}
