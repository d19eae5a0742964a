/* SPDX-License-Identifier: 0BSD */
/* Take a lock that many may read and one may write by, and let go of it. */
#include <errno.h>
#include <limits.h>

#include "thread_calls.h"

enum { WRITER = -1 };

/* Neither moment nor clock: only if nobody is in the way. */
int __ex_rwlock_take(struct __ex_rwlock *lock, int write, int clock,
		     const struct timespec *until, int wait)
{
	int *state = &lock->__ex_state;
	int is = __atomic_load_n(state, __ATOMIC_RELAXED);

	for (;;) {
		int error;

		if (is == 0 || (is > 0 && !write)) {
			if (is == INT_MAX)
				return EAGAIN;
			if (!__atomic_compare_exchange_n(
				    state, &is, write ? WRITER : is + 1, 0,
				    __ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
				continue;
			if (write)
				__atomic_store_n(&lock->__ex_writer, ex_self(),
						 __ATOMIC_RELAXED);
			return 0;
		}
		if (!wait)
			return EBUSY;
		if (__atomic_load_n(&lock->__ex_writer, __ATOMIC_RELAXED) ==
		    ex_self())
			return EDEADLK;
		__atomic_fetch_add(&lock->__ex_waiters, 1, __ATOMIC_SEQ_CST);
		error = __ex_wait(state, is, clock, until);
		__atomic_fetch_sub(&lock->__ex_waiters, 1, __ATOMIC_RELAXED);
		if (error == ETIMEDOUT || error == EINVAL)
			return error;
		is = __atomic_load_n(state, __ATOMIC_RELAXED);
	}
}
