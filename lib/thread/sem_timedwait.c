/* SPDX-License-Identifier: 0BSD */
/* sem_timedwait - pass a semaphore before a moment. */
#include <semaphore.h>
#include <time.h>

#include "semaphores.h"
#include "syscall.h"

int sem_timedwait(sem_t *restrict semaphore,
		  const struct timespec *restrict until)
{
	return (int)__ex_ret(-__ex_sem_wait(semaphore, CLOCK_REALTIME, until));
}
