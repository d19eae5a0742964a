/* SPDX-License-Identifier: 0BSD */
/*
 * A semaphore is taken while it is above 0; sem_trywait() at 0 is EAGAIN, and
 * sem_getvalue() tells the count (POSIX.1-2024 sem_init(), sem_trywait()).
 *
 * expect-stdout: 2 1 0\nEAGAIN 0\n1\n
 */
#include <errno.h>
#include <semaphore.h>
#include <stdio.h>

static int value(sem_t *semaphore)
{
	int result = -1;

	sem_getvalue(semaphore, &result);
	return result;
}

int main(void)
{
	sem_t semaphore;

	if (sem_init(&semaphore, 0, 2) != 0)
		return 1;
	printf("%d ", value(&semaphore));
	if (sem_wait(&semaphore) != 0)
		return 2;
	printf("%d ", value(&semaphore));
	if (sem_trywait(&semaphore) != 0)
		return 3;
	printf("%d\n", value(&semaphore));
	errno = 0;
	if (sem_trywait(&semaphore) == -1 && errno == EAGAIN)
		printf("EAGAIN ");
	printf("%d\n", value(&semaphore));
	if (sem_post(&semaphore) != 0)
		return 4;
	printf("%d\n", value(&semaphore));
	return sem_destroy(&semaphore);
}
