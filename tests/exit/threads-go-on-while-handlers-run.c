/* SPDX-License-Identifier: 0BSD */
/*
 * Other threads are not stopped by exit() before the end: a handler may wait
 * for one to finish its work (C17 7.22.4.4; POSIX.1-2024 exit()).
 *
 * expect-status: 3
 * expect-stdout: asked to finish\nfinished\nhandler done\n
 */
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>

static pthread_t thread;
static sem_t asked;

static void handler(void)
{
	puts("asked to finish");
	sem_post(&asked);
	pthread_join(thread, NULL);
	puts("handler done");
}

static void *function(void *argument)
{
	sem_wait(&asked);
	puts("finished");
	return argument;
}

int main(void)
{
	sem_init(&asked, 0, 0);
	if (pthread_create(&thread, NULL, function, NULL) != 0)
		return 1;
	atexit(handler);
	return 3;
}
