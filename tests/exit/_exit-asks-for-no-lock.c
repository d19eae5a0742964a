/* SPDX-License-Identifier: 0BSD */
/*
 * _exit(), from a thread, while the locks of all streams and mutexes are held
 * and others are in malloc(), ends the process with that status
 * (POSIX.1-2024 _exit(); DESIGN section 3).
 *
 * expect-status: 9
 */
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static sem_t locked;

static void handler(void)
{
	puts("handler");
}

static void *allocates(void *argument)
{
	for (;;)
		free(malloc(1000));
	return argument;
}

static void *locks(void *argument)
{
	flockfile(stdout);
	flockfile(stderr);
	sem_post(&locked);
	pthread_mutex_lock(&mutex);
	return argument;
}

static void *leaves(void *argument)
{
	sem_wait(&locked);
	_exit(9);
}

static char buffer[256]; /* however small the library's own is */

int main(void)
{
	pthread_t thread;

	sem_init(&locked, 0, 0);
	atexit(handler);
	setvbuf(stdout, buffer, _IOFBF, sizeof buffer);
	printf("buffered");
	flockfile(stdin);
	pthread_mutex_lock(&mutex);
	if (pthread_create(&thread, NULL, allocates, NULL) != 0 ||
	    pthread_create(&thread, NULL, locks, NULL) != 0 ||
	    pthread_create(&thread, NULL, leaves, NULL) != 0)
		return 1;
	pthread_mutex_lock(&mutex);
	return 2;
}
