/* SPDX-License-Identifier: 0BSD */
/*
 * While exit() runs handlers, another thread that calls exit() sleeps until the
 * process ends, and its status is not seen (POSIX.1-2024 exit()).
 *
 * references-differ: musl: 1.2.3 lets both go on
 * references-differ: glibc: 2.36 lets both go on
 * expect-status: 3
 * expect-stdout: second calls exit\nlast handler\n
 */
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static sem_t exiting, called;

static void last(void)
{
	puts("last handler");
}

static void waits(void)
{
	sem_post(&exiting);
	sem_wait(&called);
	usleep(30000); /* enough for it to do harm */
}

static void *second(void *argument)
{
	sem_wait(&exiting);
	puts("second calls exit");
	sem_post(&called);
	exit(4);
}

int main(void)
{
	pthread_t thread;

	sem_init(&exiting, 0, 0);
	sem_init(&called, 0, 0);
	atexit(last);
	atexit(waits);
	if (pthread_create(&thread, NULL, second, NULL) != 0)
		return 1;
	exit(3);
}
