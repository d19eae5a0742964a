/* SPDX-License-Identifier: 0BSD */
/*
 * sem_init() refuses a larger value with EINVAL, and sem_post() at the largest
 * is EOVERFLOW and changes nothing (POSIX.1-2024 sem_init(), sem_post()).
 *
 * expect-stdout: EINVAL\nEOVERFLOW\nstill the largest\nless one\n
 */
#include <errno.h>
#include <limits.h>
#include <semaphore.h>
#include <stdio.h>

int main(void)
{
	sem_t semaphore;
	int value = 0;

	if (sem_init(&semaphore, 0, (unsigned)SEM_VALUE_MAX + 1) == -1)
		puts(errno == EINVAL ? "EINVAL" : "another");
	if (sem_init(&semaphore, 0, SEM_VALUE_MAX) != 0)
		return 1;
	if (sem_post(&semaphore) == -1)
		puts(errno == EOVERFLOW ? "EOVERFLOW" : "another");
	sem_getvalue(&semaphore, &value);
	puts(value == SEM_VALUE_MAX ? "still the largest" : "changed");
	sem_wait(&semaphore);
	sem_getvalue(&semaphore, &value);
	puts(value == SEM_VALUE_MAX - 1 ? "less one" : "another value");
	return 0;
}
