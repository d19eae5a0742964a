/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_cond_wait() releases the mutex, sleeps until it is signalled, and
 * holds the mutex again; pthread_cond_broadcast() wakes all (POSIX.1-2024
 * pthread_cond_wait(), pthread_cond_signal()).
 *
 * expect-stdout: 100 turns in order\n
 */
#include <pthread.h>
#include <stdio.h>

enum { THREADS = 5, TURNS = 100 };

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static int turn;

static void *function(void *argument)
{
	int own = *(const int *)argument;

	pthread_mutex_lock(&mutex);
	for (int i = 0; i < TURNS / THREADS; i++) {
		while (turn % THREADS != own)
			if (pthread_cond_wait(&changed, &mutex) != 0)
				return argument;
		turn++;
		pthread_cond_broadcast(&changed);
	}
	pthread_mutex_unlock(&mutex);
	return NULL;
}

int main(void)
{
	static int own[] = { 0, 1, 2, 3, 4 };
	pthread_t thread[THREADS];
	void *failed;

	for (int i = 0; i < THREADS; i++)
		if (pthread_create(&thread[i], NULL, function, &own[i]) != 0)
			return 1;
	for (int i = 0; i < THREADS; i++) {
		pthread_join(thread[i], &failed);
		if (failed)
			return 2;
	}
	pthread_cond_destroy(&changed);
	printf("%d turns in order\n", turn);
	return 0;
}
