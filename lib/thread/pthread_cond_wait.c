/* SPDX-License-Identifier: 0BSD */
/* pthread_cond_wait - wait for a condition. */
#include <pthread.h>

#include "thread_calls.h"

int pthread_cond_wait(pthread_cond_t *restrict condition,
		      pthread_mutex_t *restrict mutex)
{
	return __ex_cond_wait_until(condition, mutex, 0, NULL);
}
