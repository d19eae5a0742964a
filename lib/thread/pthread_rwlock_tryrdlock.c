/* SPDX-License-Identifier: 0BSD */
/* pthread_rwlock_tryrdlock - lock to read, if that is possible at once. */
#include <pthread.h>

#include "thread_calls.h"

int pthread_rwlock_tryrdlock(pthread_rwlock_t *lock)
{
	return __ex_rwlock_take(lock, 0, 0, NULL, 0);
}
