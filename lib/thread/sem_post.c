/* SPDX-License-Identifier: 0BSD */
/* sem_post - let one pass a semaphore. */
#include <errno.h>
#include <limits.h>
#include <semaphore.h>

#include "errno_variable.h"
#include "futex.h"

/*
 * Below 0 is 0, and somebody sleeps. All are woken then, and those that cannot
 * pass say so again: so this has done with the semaphore before one passes, who
 * may destroy it.
 */
int sem_post(sem_t *semaphore)
{
	int *value = &semaphore->__ex_value;
	int is = __atomic_load_n(value, __ATOMIC_RELAXED);

	do {
		if (is == SEM_VALUE_MAX) {
			__ex_errno = EOVERFLOW;
			return -1;
		}
	} while (!__atomic_compare_exchange_n(value, &is, is < 0 ? 1 : is + 1,
					      0, __ATOMIC_RELEASE,
					      __ATOMIC_RELAXED));
	if (is < 0)
		ex_sys(EX_FUTEX, value, EX_WAKE, INT_MAX);
	return 0;
}
