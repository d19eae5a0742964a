/* SPDX-License-Identifier: 0BSD */
/* Take a lock. */
#include <errno.h>
#include <stddef.h>

#include "self.h"

int __ex_lock_until(int *lock, int clock, const struct timespec *until)
{
	int is = 0;

	if (__atomic_compare_exchange_n(lock, &is, EX_TAKEN, 0,
					__ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
		return 0;
	while (__atomic_exchange_n(lock, EX_AWAITED, __ATOMIC_ACQUIRE) != 0) {
		int error = __ex_wait(lock, EX_AWAITED, clock, until);

		if (error == ETIMEDOUT || error == EINVAL)
			return error;
	}
	return 0;
}

void __ex_lock(int *lock)
{
	__ex_lock_until(lock, 0, NULL);
}
