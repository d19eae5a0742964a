/* SPDX-License-Identifier: 0BSD */
/*
 * When the last thread ends, main having ended before, the process ends as by
 * exit(0), whatever the thread returned: handlers run and streams are flushed
 * (C17 7.26.5.5p3; POSIX.1-2024 pthread_exit()).
 *
 * expect-stdout: main leaves\nthread returns\nhandler\n
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

static pthread_t first;

static void handler(void)
{
	puts("handler");
}

static void *function(void *argument)
{
	pthread_join(first, NULL);
	puts("thread returns");
	return (void *)7;
}

int main(void)
{
	pthread_t thread;

	first = pthread_self();
	atexit(handler);
	puts("main leaves");
	if (pthread_create(&thread, NULL, function, NULL) != 0)
		return 1;
	pthread_exit((void *)9);
}
