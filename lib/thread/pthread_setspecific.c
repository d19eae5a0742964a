/* SPDX-License-Identifier: 0BSD */
/* pthread_setspecific - set a thread's value of a key. */
#include <pthread.h>

#include "thread_calls.h"

int pthread_setspecific(pthread_key_t key, const void *value)
{
	return __ex_set_value(key, value);
}
