/* SPDX-License-Identifier: 0BSD */
/*
 * A thread that would wait for itself is told so (POSIX.1-2024
 * pthread_join(): may fail).
 *
 * references-differ: musl: waits for ever
 * expect-stdout: main EDEADLK\nthread EDEADLK\n
 */
#include <errno.h>
#include <pthread.h>
#include <stdio.h>

static void *function(void *name)
{
	printf("%s %s\n", (char *)name,
	       pthread_join(pthread_self(), NULL) == EDEADLK ? "EDEADLK" :
							       "another");
	return NULL;
}

int main(void)
{
	pthread_t thread;

	function("main");
	if (pthread_create(&thread, NULL, function, "thread") != 0)
		return 1;
	pthread_join(thread, NULL);
	return 0;
}
