/* SPDX-License-Identifier: 0BSD */
/* Pass a semaphore, and wait for that. */
#include <errno.h>
#include <semaphore.h>

#include "semaphores.h"

int __ex_sem_take(sem_t *semaphore)
{
	int *value = &semaphore->__ex_value;
	int is = __atomic_load_n(value, __ATOMIC_RELAXED);

	while (is > 0)
		if (__atomic_compare_exchange_n(value, &is, is - 1, 0,
						__ATOMIC_ACQUIRE,
						__ATOMIC_RELAXED))
			return 0;
	return EAGAIN;
}

int __ex_sem_wait(sem_t *semaphore, int clock, const struct timespec *until)
{
	int *value = &semaphore->__ex_value;

	while (__ex_sem_take(semaphore) != 0) {
		int is = 0, error;

		if (!__atomic_compare_exchange_n(value, &is, -1, 0,
						 __ATOMIC_RELAXED,
						 __ATOMIC_RELAXED) &&
		    is > 0)
			continue;
		error = __ex_wait(value, -1, clock | EX_BY_KERNEL, until);
		if (error == EINTR || error == ETIMEDOUT || error == EINVAL)
			return error;
	}
	return 0;
}
