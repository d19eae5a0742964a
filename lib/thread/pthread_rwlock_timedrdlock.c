/* SPDX-License-Identifier: 0BSD */
/* pthread_rwlock_timedrdlock - lock to read, until a moment. */
#include <pthread.h>
#include <time.h>

#include "thread_calls.h"

int pthread_rwlock_timedrdlock(pthread_rwlock_t *restrict lock,
			       const struct timespec *restrict until)
{
	return __ex_rwlock_take(lock, 0, CLOCK_REALTIME, until, 1);
}
