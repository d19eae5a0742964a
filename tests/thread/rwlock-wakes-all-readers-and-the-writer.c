/* SPDX-License-Identifier: 0BSD */
/*
 * Readers that wait for a writer all go on when it is done, and a writer that
 * waits for readers goes on after the last (POSIX.1-2024
 * pthread_rwlock_unlock()).
 *
 * expect-stdout: 6 readers, 2 writers\n
 */
#include <pthread.h>
#include <sched.h>
#include <stdio.h>

static pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static volatile int started;
static int readers, writers;

static void begin(void)
{
	pthread_mutex_lock(&mutex);
	started++;
	pthread_mutex_unlock(&mutex);
}

static void *reader(void *argument)
{
	begin();
	pthread_rwlock_rdlock(&lock);
	pthread_mutex_lock(&mutex);
	readers++;
	pthread_mutex_unlock(&mutex);
	pthread_rwlock_unlock(&lock);
	return argument;
}

static void *writer(void *argument)
{
	begin();
	pthread_rwlock_wrlock(&lock);
	writers++;
	pthread_rwlock_unlock(&lock);
	return argument;
}

int main(void)
{
	pthread_t thread[8];

	pthread_rwlock_wrlock(&lock);
	for (int i = 0; i < 8; i++)
		if (pthread_create(&thread[i], NULL, i % 4 ? reader : writer,
				   NULL) != 0)
			return 1;
	while (started < 8)
		sched_yield();
	/* Most of them sleep by now; the outcome does not depend on it. */
	for (int i = 0; i < 100; i++)
		sched_yield();
	pthread_rwlock_unlock(&lock);
	for (int i = 0; i < 8; i++)
		pthread_join(thread[i], NULL);
	printf("%d readers, %d writers\n", readers, writers);
	return 0;
}
