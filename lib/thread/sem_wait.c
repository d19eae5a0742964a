/* SPDX-License-Identifier: 0BSD */
/* sem_wait - pass a semaphore. */
#include <semaphore.h>
#include <time.h>

#include "semaphores.h"
#include "syscall.h"

int sem_wait(sem_t *semaphore)
{
	return (int)__ex_ret(-__ex_sem_wait(semaphore, 0, NULL));
}
