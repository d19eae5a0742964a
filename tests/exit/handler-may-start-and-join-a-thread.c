/* SPDX-License-Identifier: 0BSD */
/*
 * No lock is held while a handler runs: it may start a thread that registers a
 * handler and join it; that one runs next (DESIGN section 3).
 *
 * expect-stdout: second\nregistered 0\nregistered by the thread\nfirst\n
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

static void first(void)
{
	puts("first");
}

static void by_thread(void)
{
	puts("registered by the thread");
}

static void *register_one(void *argument)
{
	printf("registered %d\n", atexit(by_thread));
	return argument;
}

static void second(void)
{
	pthread_t thread;

	puts("second");
	if (pthread_create(&thread, NULL, register_one, NULL) == 0)
		pthread_join(thread, NULL);
}

int main(void)
{
	atexit(first);
	atexit(second);
	return 0;
}
