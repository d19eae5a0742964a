/* SPDX-License-Identifier: 0BSD */
/* pthread_rwlock_wrlock - lock to write. */
#include <pthread.h>

#include "thread_calls.h"

int pthread_rwlock_wrlock(pthread_rwlock_t *lock)
{
	return __ex_rwlock_take(lock, 1, 0, NULL, 1);
}
