/* SPDX-License-Identifier: 0BSD */
/*
 * A block that one thread allocates may be read and freed by another
 * (C17 7.22.3).
 *
 * expect-stdout: 2000 blocks handed over\n
 */
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PAIRS = 2, BLOCKS = 1000 };

struct pair {
	sem_t empty, full;
	char *block;
	int good;
};

static void *allocate(void *argument)
{
	struct pair *pair = argument;

	for (int i = 0; i < BLOCKS; i++) {
		char *block = malloc((size_t)i % 700 + 20);

		sprintf(block, "block %d", i);
		while (sem_wait(&pair->empty) != 0)
			;
		pair->block = block;
		sem_post(&pair->full);
	}
	return NULL;
}

static void *release(void *argument)
{
	struct pair *pair = argument;
	char expected[20];

	for (int i = 0; i < BLOCKS; i++) {
		char *block;

		while (sem_wait(&pair->full) != 0)
			;
		block = pair->block;
		sem_post(&pair->empty);
		sprintf(expected, "block %d", i);
		pair->good += strcmp(block, expected) == 0;
		free(block);
	}
	return NULL;
}

int main(void)
{
	static struct pair pair[PAIRS];
	pthread_t thread[2 * PAIRS];
	int good = 0;

	for (int i = 0; i < PAIRS; i++) {
		sem_init(&pair[i].empty, 0, 1);
		sem_init(&pair[i].full, 0, 0);
		if (pthread_create(&thread[2 * i], NULL, allocate, &pair[i]) ||
		    pthread_create(&thread[2 * i + 1], NULL, release, &pair[i]))
			return 1;
	}
	for (int i = 0; i < 2 * PAIRS; i++)
		pthread_join(thread[i], NULL);
	for (int i = 0; i < PAIRS; i++)
		good += pair[i].good;
	printf("%d blocks handed over\n", good);
	return 0;
}
