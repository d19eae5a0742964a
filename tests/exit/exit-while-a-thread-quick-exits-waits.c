/* SPDX-License-Identifier: 0BSD */
/*
 * exit() sleeps while quick_exit() runs in another thread: no handler of its
 * own runs and nothing is flushed (DESIGN section 3).
 *
 * references-differ: musl: 1.2.3 lets both go on
 * references-differ: glibc: 2.36 lets both go on
 * expect-status: 3
 * expect-stdout: waits, last\n
 */
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static sem_t exiting, called;

static void last(void)
{
	write(1, "last\n", 5);
}

static void handler(void)
{
	write(1, "handler, ", 9);
}

static void waits(void)
{
	write(1, "waits, ", 7);
	sem_post(&exiting);
	sem_wait(&called);
	usleep(30000); /* enough for it to do harm */
}

static void *second(void *argument)
{
	sem_wait(&exiting);
	sem_post(&called);
	exit(4);
}

static char buffer[256]; /* however small the library's own is */

int main(void)
{
	pthread_t thread;

	sem_init(&exiting, 0, 0);
	sem_init(&called, 0, 0);
	setvbuf(stdout, buffer, _IOFBF, sizeof buffer);
	printf("buffered");
	atexit(handler);
	at_quick_exit(last);
	at_quick_exit(waits);
	if (pthread_create(&thread, NULL, second, NULL) != 0)
		return 1;
	quick_exit(3);
}
