/* SPDX-License-Identifier: 0BSD */
/* pthread_cond_timedwait - wait for a condition until a moment. */
#include <pthread.h>

#include "thread_calls.h"

int pthread_cond_timedwait(pthread_cond_t *restrict condition,
			   pthread_mutex_t *restrict mutex,
			   const struct timespec *restrict until)
{
	return __ex_cond_wait_until(condition, mutex, condition->__ex_clock,
				    until);
}
