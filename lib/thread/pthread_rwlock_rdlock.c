/* SPDX-License-Identifier: 0BSD */
/* pthread_rwlock_rdlock - lock to read. */
#include <pthread.h>

#include "thread_calls.h"

int pthread_rwlock_rdlock(pthread_rwlock_t *lock)
{
	return __ex_rwlock_take(lock, 0, 0, NULL, 1);
}
