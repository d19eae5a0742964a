/* SPDX-License-Identifier: 0BSD */
/* pthread_cond_destroy - be done with a condition. */
#include <pthread.h>

#include "thread_calls.h"

int pthread_cond_destroy(pthread_cond_t *condition)
{
	__ex_await_leaving(&condition->__ex_users);
	return 0;
}
