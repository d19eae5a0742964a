/* SPDX-License-Identifier: 0BSD */
/* pthread_spin_unlock - let go of a spin lock. */
#include <pthread.h>

int pthread_spin_unlock(pthread_spinlock_t *lock)
{
	__atomic_store_n(lock, 0, __ATOMIC_RELEASE);
	return 0;
}
