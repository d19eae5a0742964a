/* SPDX-License-Identifier: 0BSD */
/*
 * pthread_once() calls the function once, and no thread returns from it before
 * that call is complete (POSIX.1-2024 pthread_once()).
 *
 * expect-stdout: called 1, complete for 8\n
 */
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

enum { THREADS = 8 };

static pthread_once_t control = PTHREAD_ONCE_INIT;
static int called, complete;

static void once(void)
{
	called++;
	usleep(20000);
	complete = 1;
}

static void *function(void *argument)
{
	if (pthread_once(&control, once) != 0)
		return NULL;
	return complete ? argument : NULL;
}

int main(void)
{
	pthread_t thread[THREADS];
	void *result;
	int seen = 0;

	for (int i = 0; i < THREADS; i++)
		if (pthread_create(&thread[i], NULL, function, &thread) != 0)
			return 1;
	for (int i = 0; i < THREADS; i++) {
		pthread_join(thread[i], &result);
		seen += result != NULL;
	}
	printf("called %d, complete for %d\n", called, seen);
	return 0;
}
