/* SPDX-License-Identifier: 0BSD */
/* pthread_rwlock_unlock - let go of a lock that is read or written by. */
#include <errno.h>
#include <pthread.h>

#include "thread_calls.h"

int pthread_rwlock_unlock(pthread_rwlock_t *lock)
{
	int *state = &lock->__ex_state;

	if (__atomic_load_n(state, __ATOMIC_RELAXED) < 0) {
		if (lock->__ex_writer != ex_self())
			return EPERM;
		__atomic_store_n(&lock->__ex_writer, NULL, __ATOMIC_RELAXED);
		__atomic_store_n(state, 0, __ATOMIC_SEQ_CST);
	} else if (__atomic_fetch_sub(state, 1, __ATOMIC_SEQ_CST) != 1) {
		return 0; /* others read on */
	}
	if (__atomic_load_n(&lock->__ex_waiters, __ATOMIC_SEQ_CST) > 0)
		__ex_wake(state, INT_MAX);
	return 0;
}
