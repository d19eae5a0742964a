/* SPDX-License-Identifier: 0BSD */
/* pthread_cond_signal - wake one that waits. */
#include <pthread.h>

#include "thread_calls.h"

int pthread_cond_signal(pthread_cond_t *condition)
{
	return __ex_cond_wake(condition, 1);
}
