/* SPDX-License-Identifier: 0BSD */
/* Let go of a lock. */
#include "self.h"

void __ex_unlock(int *lock)
{
	if (__atomic_exchange_n(lock, 0, __ATOMIC_RELEASE) == EX_AWAITED)
		__ex_wake(lock, 1);
}
