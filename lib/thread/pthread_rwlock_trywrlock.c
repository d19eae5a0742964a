/* SPDX-License-Identifier: 0BSD */
/* pthread_rwlock_trywrlock - lock to write, if that is possible at once. */
#include <pthread.h>

#include "thread_calls.h"

int pthread_rwlock_trywrlock(pthread_rwlock_t *lock)
{
	return __ex_rwlock_take(lock, 1, 0, NULL, 0);
}
