/* SPDX-License-Identifier: 0BSD */
/*
 * As many threads as a barrier counts go on together, one of them with
 * PTHREAD_BARRIER_SERIAL_THREAD, the others with 0, and it can be used again
 * and again (POSIX.1-2024 pthread_barrier_wait()).
 *
 * expect-stdout: 50 rounds, 50 serial, 150 others, none early\n
 */
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>

enum { THREADS = 4, ROUNDS = 50 };

static pthread_barrier_t barrier;
static atomic_int serial, others, arrived, early;

static void *function(void *argument)
{
	for (int i = 1; i <= ROUNDS; i++) {
		int result;

		arrived++;
		result = pthread_barrier_wait(&barrier);
		if (arrived < i * THREADS)
			early++;
		if (result == PTHREAD_BARRIER_SERIAL_THREAD)
			serial++;
		else if (result == 0)
			others++;
	}
	return argument;
}

int main(void)
{
	pthread_t thread[THREADS];

	if (pthread_barrier_init(&barrier, NULL, THREADS) != 0)
		return 1;
	for (int i = 0; i < THREADS; i++)
		if (pthread_create(&thread[i], NULL, function, NULL) != 0)
			return 2;
	for (int i = 0; i < THREADS; i++)
		pthread_join(thread[i], NULL);
	printf("%d rounds, %d serial, %d others, %s early\n", ROUNDS, serial,
	       others, early ? "some" : "none");
	return pthread_barrier_destroy(&barrier);
}
