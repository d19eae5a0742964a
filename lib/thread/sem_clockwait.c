/* SPDX-License-Identifier: 0BSD */
/* sem_clockwait - sem_timedwait() by a clock. */
#include <errno.h>
#include <semaphore.h>
#include <time.h>

#include "semaphores.h"
#include "syscall.h"

int sem_clockwait(sem_t *restrict semaphore, clockid_t clock,
		  const struct timespec *restrict until)
{
	if (clock != CLOCK_REALTIME && clock != CLOCK_MONOTONIC)
		return (int)__ex_ret(-EINVAL);
	return (int)__ex_ret(-__ex_sem_wait(semaphore, clock, until));
}
