/* SPDX-License-Identifier: 0BSD */
/* pthread_cond_broadcast - wake all that wait. */
#include <limits.h>
#include <pthread.h>

#include "thread_calls.h"

int pthread_cond_broadcast(pthread_cond_t *condition)
{
	return __ex_cond_wake(condition, INT_MAX);
}
