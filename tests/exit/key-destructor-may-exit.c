/* SPDX-License-Identifier: 0BSD */
/*
 * exit() inside the destructor of a key, in a thread that ends, ends the
 * process with handlers and flush (POSIX.1-2024 pthread_key_create(), exit()).
 *
 * expect-status: 6
 * expect-stdout: destructor, handler
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

static pthread_key_t key;

static void destructor(void *value)
{
	printf("destructor, ");
	exit(6);
}

static void handler(void)
{
	printf("handler");
}

static void *function(void *argument)
{
	pthread_setspecific(key, argument);
	return argument;
}

int main(void)
{
	pthread_t thread;

	pthread_key_create(&key, destructor);
	atexit(handler);
	if (pthread_create(&thread, NULL, function, &key) != 0)
		return 1;
	pthread_join(thread, NULL);
	return 2;
}
