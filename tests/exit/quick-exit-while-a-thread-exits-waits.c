/* SPDX-License-Identifier: 0BSD */
/*
 * quick_exit() takes part in the same rule: while exit() runs in another thread
 * it sleeps, and no quick handler runs (DESIGN section 3).
 *
 * references-differ: musl: 1.2.3 lets both go on
 * references-differ: glibc: 2.36 lets both go on
 * expect-status: 3
 * expect-stdout: quick_exit called\nlast handler\n
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

static void quick(void)
{
	write(1, "quick handler\n", 14);
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
	puts("quick_exit called");
	sem_post(&called);
	quick_exit(4);
}

int main(void)
{
	pthread_t thread;

	sem_init(&exiting, 0, 0);
	sem_init(&called, 0, 0);
	atexit(last);
	atexit(waits);
	at_quick_exit(quick);
	if (pthread_create(&thread, NULL, second, NULL) != 0)
		return 1;
	exit(3);
}
