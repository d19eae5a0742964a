/* SPDX-License-Identifier: 0BSD */
/*
 * A thread whose attributes say so is detached from the start (POSIX.1-2024
 * pthread_attr_setdetachstate()).
 *
 * expect-stdout: joinable at first\ndetached\nran\n
 */
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>

static sem_t done;

static void *function(void *argument)
{
	sem_post(&done);
	return argument;
}

int main(void)
{
	pthread_attr_t attributes;
	pthread_t thread;
	int state = -1;

	sem_init(&done, 0, 0);
	pthread_attr_init(&attributes);
	pthread_attr_getdetachstate(&attributes, &state);
	puts(state == PTHREAD_CREATE_JOINABLE ? "joinable at first" : "?");
	pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
	pthread_attr_getdetachstate(&attributes, &state);
	puts(state == PTHREAD_CREATE_DETACHED ? "detached" : "?");
	if (pthread_create(&thread, &attributes, function, NULL) != 0)
		return 1;
	pthread_attr_destroy(&attributes);
	sem_wait(&done);
	puts("ran");
	return 0;
}
