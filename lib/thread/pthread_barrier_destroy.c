/* SPDX-License-Identifier: 0BSD */
/* pthread_barrier_destroy - be done with a barrier. */
#include <pthread.h>

#include "thread_calls.h"

int pthread_barrier_destroy(pthread_barrier_t *barrier)
{
	__ex_await_leaving(&barrier->__ex_users);
	return 0;
}
