/* SPDX-License-Identifier: 0BSD */
/* pthread_join - wait for the end of a thread. */
#include <pthread.h>

#include "thread_calls.h"

int pthread_join(pthread_t thread, void **result)
{
	return __ex_join(thread, result);
}
