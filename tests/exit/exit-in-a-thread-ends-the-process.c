/* SPDX-License-Identifier: 0BSD */
/*
 * exit() in any thread runs the handlers in that thread, flushes, and ends all
 * the others, whatever they wait for (C17 7.22.4.4; POSIX.1-2024 exit()).
 *
 * expect-status: 6
 * expect-stdout: buffered\nhandler in the thread\n
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static pthread_t leaver;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;

static void handler(void)
{
	printf("handler in %s\n", pthread_equal(pthread_self(), leaver) ?
					  "the thread" :
					  "another");
}

static void *leave(void *argument)
{
	leaver = pthread_self();
	exit(6);
}

static void *lock(void *argument)
{
	pthread_mutex_lock(&mutex);
	return argument;
}

static void *spin(void *argument)
{
	for (volatile int go = 1; go;)
		;
	return argument;
}

int main(void)
{
	pthread_t thread, locks;

	atexit(handler);
	puts("buffered");
	pthread_mutex_lock(&mutex);
	if (pthread_create(&locks, NULL, lock, NULL) != 0 ||
	    pthread_create(&thread, NULL, spin, NULL) != 0 ||
	    pthread_create(&thread, NULL, leave, NULL) != 0)
		return 1;
	pthread_join(locks, NULL);
	return 2;
}
