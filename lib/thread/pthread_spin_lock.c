/* SPDX-License-Identifier: 0BSD */
/* pthread_spin_lock - lock without sleeping. */
#include <pthread.h>

#include "syscall.h"

int pthread_spin_lock(pthread_spinlock_t *lock)
{
	while (__atomic_exchange_n(lock, 1, __ATOMIC_ACQUIRE) != 0)
		while (__atomic_load_n(lock, __ATOMIC_RELAXED) != 0)
			ex_sys(SYS_sched_yield); /* its owner may need us to */
	return 0;
}
