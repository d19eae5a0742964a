/* SPDX-License-Identifier: 0BSD */
/*
 * With one signal for each item, and many producers and consumers, none sleeps
 * for ever and each item arrives once (POSIX.1-2024 pthread_cond_signal()).
 *
 * expect-stdout: 2000 items, sum 1999000\n
 */
#include <pthread.h>
#include <stdio.h>

enum { PAIRS = 4, ITEMS = 2000, ROOM = 3 };

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t not_full = PTHREAD_COND_INITIALIZER;
static pthread_cond_t not_empty = PTHREAD_COND_INITIALIZER;
static int queue[ROOM], first, waiting, next_item, taken, sum;

static void *produce(void *argument)
{
	for (int i = 0; i < ITEMS / PAIRS; i++) {
		pthread_mutex_lock(&mutex);
		while (waiting == ROOM)
			pthread_cond_wait(&not_full, &mutex);
		queue[(first + waiting++) % ROOM] = next_item++;
		pthread_cond_signal(&not_empty);
		pthread_mutex_unlock(&mutex);
	}
	return argument;
}

static void *consume(void *argument)
{
	for (int i = 0; i < ITEMS / PAIRS; i++) {
		pthread_mutex_lock(&mutex);
		while (waiting == 0)
			pthread_cond_wait(&not_empty, &mutex);
		sum += queue[first];
		first = (first + 1) % ROOM;
		waiting--;
		taken++;
		pthread_cond_signal(&not_full);
		pthread_mutex_unlock(&mutex);
	}
	return argument;
}

int main(void)
{
	pthread_t thread[2 * PAIRS];

	for (int i = 0; i < 2 * PAIRS; i++)
		if (pthread_create(&thread[i], NULL, i % 2 ? consume : produce,
				   NULL) != 0)
			return 1;
	for (int i = 0; i < 2 * PAIRS; i++)
		pthread_join(thread[i], NULL);
	printf("%d items, sum %d\n", taken, sum);
	return 0;
}
