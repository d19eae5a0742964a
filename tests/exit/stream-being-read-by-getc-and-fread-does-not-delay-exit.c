/* SPDX-License-Identifier: 0BSD */
/*
 * Threads that are blocked in getc(), in fread(), or in getc_unlocked() between
 * flockfile() and funlockfile() do not delay exit() either; what stdout holds is
 * written (DESIGN section 3).
 *
 * references-differ: musl: waits for the reader, for ever
 * expect-status: 4
 * expect-stdout: buffered by main
 */
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static sem_t reading;

static FILE *silent_pipe(void)
{
	int ends[2];

	pipe(ends);
	return fdopen(ends[0], "r");
}

static void *by_getc(void *argument)
{
	sem_post(&reading);
	getc(argument);
	return NULL;
}

static void *by_fread(void *argument)
{
	char bytes[100];

	sem_post(&reading);
	fread(bytes, 1, sizeof(bytes), argument);
	return NULL;
}

static void *with_lock(void *argument)
{
	flockfile(argument);
	sem_post(&reading);
	getc_unlocked(argument);
	return NULL;
}

int main(void)
{
	pthread_t thread;

	sem_init(&reading, 0, 0);
	printf("buffered by main");
	if (pthread_create(&thread, NULL, by_getc, silent_pipe()) != 0 ||
	    pthread_create(&thread, NULL, by_fread, silent_pipe()) != 0 ||
	    pthread_create(&thread, NULL, with_lock, silent_pipe()) != 0)
		return 1;
	for (int i = 0; i < 3; i++)
		sem_wait(&reading);
	usleep(20000);
	exit(4);
}
