/* SPDX-License-Identifier: 0BSD */
/* pthread_rwlock_destroy - be done with such a lock. */
#include <errno.h>
#include <pthread.h>

int pthread_rwlock_destroy(pthread_rwlock_t *lock)
{
	return __atomic_load_n(&lock->__ex_state, __ATOMIC_RELAXED) ? EBUSY : 0;
}
