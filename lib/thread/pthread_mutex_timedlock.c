/* SPDX-License-Identifier: 0BSD */
/* pthread_mutex_timedlock - lock a mutex, but wait no longer than until a
 * moment. */
#include <pthread.h>
#include <time.h>

#include "thread_calls.h"

int pthread_mutex_timedlock(pthread_mutex_t *restrict mutex,
			    const struct timespec *restrict until)
{
	return __ex_mutex_lock_until(mutex, CLOCK_REALTIME, until);
}
