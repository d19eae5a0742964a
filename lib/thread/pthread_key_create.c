/* SPDX-License-Identifier: 0BSD */
/* pthread_key_create - make a key to values of each thread. */
#include <pthread.h>

#include "thread_calls.h"

int pthread_key_create(pthread_key_t *key, void (*destructor)(void *))
{
	return __ex_key_create(key, destructor);
}
