/* SPDX-License-Identifier: 0BSD */
/* pthread_spin_trylock - lock, unless somebody has it. */
#include <errno.h>
#include <pthread.h>

int pthread_spin_trylock(pthread_spinlock_t *lock)
{
	return __atomic_exchange_n(lock, 1, __ATOMIC_ACQUIRE) ? EBUSY : 0;
}
