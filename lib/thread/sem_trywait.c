/* SPDX-License-Identifier: 0BSD */
/* sem_trywait - pass a semaphore, if that is possible at once. */
#include <semaphore.h>
#include <time.h>

#include "semaphores.h"
#include "syscall.h"

int sem_trywait(sem_t *semaphore)
{
	return (int)__ex_ret(-__ex_sem_take(semaphore));
}
