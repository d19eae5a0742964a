/* SPDX-License-Identifier: 0BSD */
/* pthread_detach - let a thread return its memory itself. */
#include <pthread.h>

#include "thread_calls.h"

int pthread_detach(pthread_t thread)
{
	return __ex_detach(thread);
}
