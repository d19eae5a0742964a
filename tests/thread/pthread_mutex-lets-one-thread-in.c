/* SPDX-License-Identifier: 0BSD */
/*
 * A mutex, initialised in either way, keeps other threads out while it is held
 * and EBUSY is what they get from pthread_mutex_trylock() (POSIX.1-2024
 * pthread_mutex_lock()).
 *
 * expect-stdout: static 4000 busy\ninitialised 4000 busy\n
 */
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

enum { THREADS = 4, ROUNDS = 1000 };

static pthread_mutex_t by_initialiser = PTHREAD_MUTEX_INITIALIZER;
static pthread_mutex_t by_function;
static volatile int count;

static void *function(void *argument)
{
	pthread_mutex_t *mutex = argument;

	for (int i = 0; i < ROUNDS; i++) {
		int seen;

		pthread_mutex_lock(mutex);
		seen = count;
		if (i % 100 == 0)
			usleep(100); /* the others go to sleep */
		count = seen + 1;
		pthread_mutex_unlock(mutex);
	}
	return NULL;
}

static void *try(void *argument)
{
	return pthread_mutex_trylock(argument) == EBUSY ? argument : NULL;
}

static int show(const char *name, pthread_mutex_t *mutex)
{
	pthread_t thread[THREADS];
	void *busy;

	count = 0;
	for (int i = 0; i < THREADS; i++)
		if (pthread_create(&thread[i], NULL, function, mutex) != 0)
			return 1;
	for (int i = 0; i < THREADS; i++)
		pthread_join(thread[i], NULL);
	if (pthread_mutex_trylock(mutex) != 0)
		return 2;
	if (pthread_create(&thread[0], NULL, try, mutex) != 0)
		return 1;
	pthread_join(thread[0], &busy);
	pthread_mutex_unlock(mutex);
	printf("%s %d %s\n", name, count, busy ? "busy" : "free");
	return pthread_mutex_destroy(mutex);
}

int main(void)
{
	if (pthread_mutex_init(&by_function, NULL) != 0)
		return 3;
	return show("static", &by_initialiser) ||
	       show("initialised", &by_function);
}
