/* SPDX-License-Identifier: 0BSD */
/*
 * Several threads may read at once; while they do, a writer finds EBUSY, and
 * another reader is let in (POSIX.1-2024 pthread_rwlock_rdlock(),
 * pthread_rwlock_trywrlock()).
 *
 * expect-stdout: 4 readers at once\nwriter EBUSY\nreader 0\nafterwards 0\n
 */
#include <errno.h>
#include <pthread.h>
#include <stdio.h>

enum { READERS = 4 };

static pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
static pthread_barrier_t inside, go;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static int readers;

static void *read_lock(void *argument)
{
	pthread_rwlock_rdlock(&lock);
	pthread_mutex_lock(&mutex);
	readers++;
	pthread_mutex_unlock(&mutex);
	pthread_barrier_wait(&inside); /* reached only if all are in */
	pthread_barrier_wait(&go);
	pthread_rwlock_unlock(&lock);
	return argument;
}

static const char *name(int result)
{
	return result == EBUSY ? "EBUSY" : result == 0 ? "0" : "another";
}

int main(void)
{
	pthread_t thread[READERS];

	pthread_barrier_init(&inside, NULL, READERS + 1);
	pthread_barrier_init(&go, NULL, READERS + 1);
	for (int i = 0; i < READERS; i++)
		if (pthread_create(&thread[i], NULL, read_lock, NULL) != 0)
			return 1;
	pthread_barrier_wait(&inside);
	printf("%d readers at once\n", readers);
	printf("writer %s\n", name(pthread_rwlock_trywrlock(&lock)));
	printf("reader %s\n", name(pthread_rwlock_tryrdlock(&lock)));
	pthread_rwlock_unlock(&lock);
	pthread_barrier_wait(&go);
	for (int i = 0; i < READERS; i++)
		pthread_join(thread[i], NULL);
	printf("afterwards %s\n", name(pthread_rwlock_trywrlock(&lock)));
	pthread_rwlock_unlock(&lock);
	return pthread_rwlock_destroy(&lock);
}
