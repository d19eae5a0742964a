/* SPDX-License-Identifier: 0BSD */
/* pthread_cond_clockwait - pthread_cond_timedwait() by a clock. */
#include <errno.h>
#include <pthread.h>
#include <time.h>

#include "thread_calls.h"

int pthread_cond_clockwait(pthread_cond_t *restrict condition,
			   pthread_mutex_t *restrict mutex, clockid_t clock,
			   const struct timespec *restrict until)
{
	if (clock != CLOCK_REALTIME && clock != CLOCK_MONOTONIC)
		return EINVAL;
	return __ex_cond_wait_until(condition, mutex, clock, until);
}
