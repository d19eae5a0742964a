/* SPDX-License-Identifier: 0BSD */
/* pthread_key_delete - give a key up. */
#include <pthread.h>

#include "thread_calls.h"

int pthread_key_delete(pthread_key_t key)
{
	return __ex_key_delete(key);
}
