/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_self() in a thread is the identity that pthread_create() stored, even
 * when the thread runs at once (POSIX.1-2024 pthread_self()).
 *
 * expect-stdout: itself 1, not main's 0, main's 1\n
 */
#include <pthread.h>
#include <stdio.h>

static pthread_t own;

static void *function(void *argument)
{
	(void)argument;
	own = pthread_self();
	return NULL;
}

int main(void)
{
	pthread_t first = pthread_self();
	pthread_t thread;

	if (pthread_create(&thread, NULL, function, NULL) != 0)
		return 1;
	pthread_join(thread, NULL);
	printf("itself %d, not main's %d, main's %d\n",
	       pthread_equal(thread, own) != 0,
	       pthread_equal(first, own) != 0,
	       pthread_equal(first, pthread_self()) != 0);
	return 0;
}
