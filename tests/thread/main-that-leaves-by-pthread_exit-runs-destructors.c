/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_exit() in main ends that thread alone, with the destructors of its
 * keys; the process goes on, and ends as by exit(0) with its last thread
 * (POSIX.1-2024 pthread_exit()).
 *
 * expect-stdout: destructor\nthread\nhandler\n
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

static pthread_t first;
static pthread_key_t key;

static void destructor(void *value)
{
	(void)value;
	puts("destructor");
}

static void handler(void)
{
	puts("handler");
}

static void *function(void *argument)
{
	pthread_join(first, NULL);
	puts("thread");
	return argument;
}

int main(void)
{
	pthread_t thread;

	first = pthread_self();
	atexit(handler);
	pthread_key_create(&key, destructor);
	pthread_setspecific(key, &first);
	if (pthread_create(&thread, NULL, function, NULL) != 0)
		return 1;
	pthread_exit(NULL);
}
