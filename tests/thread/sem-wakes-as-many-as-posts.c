/* SPDX-License-Identifier: 0BSD */
/*
 * Each sem_post() lets one waiting thread go on, no more, however many wait
 * (POSIX.1-2024 sem_post()).
 *
 * expect-stdout: 6 threads passed 600 times\n0 left\n
 */
#include <pthread.h>
#include <semaphore.h>
#include <stdatomic.h>
#include <stdio.h>

enum { THREADS = 6, ROUNDS = 100 };

static sem_t go, done;
static atomic_int passed;

static void *function(void *argument)
{
	for (int i = 0; i < ROUNDS; i++) {
		while (sem_wait(&go) != 0)
			;
		passed++;
		sem_post(&done);
	}
	return argument;
}

int main(void)
{
	pthread_t thread[THREADS];
	int left = -1;

	sem_init(&go, 0, 0);
	sem_init(&done, 0, 0);
	for (int i = 0; i < THREADS; i++)
		if (pthread_create(&thread[i], NULL, function, NULL) != 0)
			return 1;
	for (int i = 1; i <= THREADS * ROUNDS; i++) {
		sem_post(&go);
		if (i % 3 == 0) {
			for (int j = 0; j < 3; j++)
				sem_wait(&done);
			if (passed != i)
				return 2;
		}
	}
	for (int i = 0; i < THREADS; i++)
		pthread_join(thread[i], NULL);
	printf("%d threads passed %d times\n", THREADS, passed);
	sem_getvalue(&go, &left);
	printf("%d left\n", left);
	return 0;
}
