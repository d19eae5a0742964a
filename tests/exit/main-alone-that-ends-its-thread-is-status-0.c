/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_exit() in the only thread ends the process as by exit(0), also when
 * other threads have come and gone (POSIX.1-2024 pthread_exit()).
 *
 * expect-stdout: buffered, key destructor, handler
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

static pthread_key_t key;

static void destructor(void *value)
{
	printf("key destructor, ");
}

static void handler(void)
{
	printf("handler");
}

static void *function(void *argument)
{
	return argument;
}

int main(void)
{
	pthread_t thread;

	pthread_key_create(&key, destructor);
	pthread_setspecific(key, &key);
	atexit(handler);
	if (pthread_create(&thread, NULL, function, NULL) != 0)
		return 1;
	pthread_join(thread, NULL);
	printf("buffered, ");
	pthread_exit((void *)5);
}
