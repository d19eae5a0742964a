/* SPDX-License-Identifier: 0BSD */
/* pthread_getspecific - a thread's value of a key. */
#include <pthread.h>

#include "thread_calls.h"

void *pthread_getspecific(pthread_key_t key)
{
	return __ex_get_value(key);
}
