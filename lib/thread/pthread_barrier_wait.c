/* SPDX-License-Identifier: 0BSD */
/* pthread_barrier_wait - wait until all have come. */
#include <limits.h>
#include <pthread.h>

#include "thread_calls.h"

int pthread_barrier_wait(pthread_barrier_t *barrier)
{
	int *cycle = &barrier->__ex_cycle, now, result = 0;

	__atomic_fetch_add(&barrier->__ex_users, 1, __ATOMIC_RELAXED);
	__ex_lock(&barrier->__ex_lock);
	now = *cycle;
	if (++barrier->__ex_arrived == barrier->__ex_count) {
		barrier->__ex_arrived = 0;
		__atomic_store_n(cycle, (int)((unsigned int)now + 1),
				 __ATOMIC_RELEASE);
		__ex_wake(cycle, INT_MAX);
		result = PTHREAD_BARRIER_SERIAL_THREAD;
	}
	__ex_unlock(&barrier->__ex_lock);
	while (__atomic_load_n(cycle, __ATOMIC_ACQUIRE) == now)
		__ex_wait(cycle, now, 0, NULL);
	__ex_leave(&barrier->__ex_users);
	return result;
}
