/* SPDX-License-Identifier: 0BSD */
/*
 * The thread that runs main is one like the others: it can leave by
 * pthread_exit() and be joined (POSIX.1-2024 pthread_join()).
 *
 * expect-status: 5
 * expect-stdout: joined main\n
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

static char object;

static void *function(void *argument)
{
	void *result;

	if (pthread_join(*(pthread_t *)argument, &result) != 0)
		exit(1);
	puts(result == &object ? "joined main" : "another result");
	exit(5);
}

int main(void)
{
	static pthread_t first;
	pthread_t thread;

	first = pthread_self();
	if (pthread_create(&thread, NULL, function, &first) != 0)
		return 2;
	pthread_exit(&object);
}
