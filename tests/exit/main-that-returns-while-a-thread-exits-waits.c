/* SPDX-License-Identifier: 0BSD */
/*
 * When a thread has called exit(), main may return: its status is not seen
 * and nothing runs twice (POSIX.1-2024 exit()).
 *
 * references-differ: musl: 1.2.3 lets both go on
 * references-differ: glibc: 2.36 lets both go on
 * expect-status: 3
 * expect-stdout: main returns\nlast handler\n
 */
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static sem_t exiting, returning;

static void last(void)
{
	puts("last handler");
}

static void waits(void)
{
	sem_post(&exiting);
	sem_wait(&returning);
	usleep(30000); /* enough for it to do harm */
}

static void *leave(void *argument)
{
	exit(3);
}

int main(void)
{
	pthread_t thread;

	sem_init(&exiting, 0, 0);
	sem_init(&returning, 0, 0);
	atexit(last);
	atexit(waits);
	if (pthread_create(&thread, NULL, leave, NULL) != 0)
		return 1;
	sem_wait(&exiting);
	puts("main returns");
	sem_post(&returning);
	return 4;
}
