/* SPDX-License-Identifier: 0BSD */
/* sem_init - make a semaphore. */
#include <errno.h>
#include <semaphore.h>

#include "errno_variable.h"

int sem_init(sem_t *semaphore, int shared, unsigned int value)
{
	(void)shared; /* it works between processes, too */
	if (value > SEM_VALUE_MAX) {
		__ex_errno = EINVAL;
		return -1;
	}
	semaphore->__ex_value = (int)value;
	return 0;
}
