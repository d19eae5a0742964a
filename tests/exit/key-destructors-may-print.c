/* SPDX-License-Identifier: 0BSD */
/*
 * What destructors of keys and thread_local objects print appears, though the
 * process ends with that thread (C17 7.22.4.4p4).
 *
 * expect-stdout: of the thread, of main, handler, destructor\n
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

static pthread_key_t key;

static void of_key(void *value)
{
	printf("of %s, ", (char *)value);
}

static void handler(void)
{
	printf("handler, ");
}

__attribute__((destructor)) static void destructor(void)
{
	puts("destructor");
}

static void *function(void *argument)
{
	pthread_setspecific(key, argument);
	return argument;
}

int main(void)
{
	pthread_t thread;

	atexit(handler);
	pthread_key_create(&key, of_key);
	pthread_setspecific(key, "main");
	if (pthread_create(&thread, NULL, function, "the thread") != 0)
		return 1;
	pthread_join(thread, NULL);
	pthread_exit(NULL);
}
