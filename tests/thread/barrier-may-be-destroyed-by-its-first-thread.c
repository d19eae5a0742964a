/* SPDX-License-Identifier: 0BSD */
/*
 * The thread that comes first out of a barrier may destroy it, and use the
 * memory, while the others still leave (POSIX.1-2024
 * pthread_barrier_destroy()).
 *
 * expect-stdout: 200 barriers\n
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROUNDS = 200 };

static pthread_barrier_t *volatile shared;
static pthread_barrier_t start;

static void pass(void)
{
	pthread_barrier_t *own;

	pthread_barrier_wait(&start);
	own = shared;
	if (pthread_barrier_wait(own) == PTHREAD_BARRIER_SERIAL_THREAD) {
		pthread_barrier_destroy(own);
		memset(own, 0xff, sizeof(*own));
		free(own);
	}
	pthread_barrier_wait(&start);
}

static void *function(void *argument)
{
	for (int i = 0; i < ROUNDS; i++)
		pass();
	return argument;
}

int main(void)
{
	pthread_t thread[2];

	pthread_barrier_init(&start, NULL, 3);
	shared = malloc(sizeof(*shared));
	pthread_barrier_init(shared, NULL, 3);
	for (int i = 0; i < 2; i++)
		if (pthread_create(&thread[i], NULL, function, NULL) != 0)
			return 1;
	for (int i = 0; i < ROUNDS; i++) {
		pass();
		shared = malloc(sizeof(*shared));
		pthread_barrier_init(shared, NULL, 3);
	}
	for (int i = 0; i < 2; i++)
		pthread_join(thread[i], NULL);
	printf("%d barriers\n", ROUNDS);
	return 0;
}
