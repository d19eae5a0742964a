/* SPDX-License-Identifier: 0BSD */
/* pthread_once - call a function once, whoever comes first. */
#include <pthread.h>

#include "thread_calls.h"

int pthread_once(pthread_once_t *once, void (*function)(void))
{
	return __ex_once(once, function);
}
