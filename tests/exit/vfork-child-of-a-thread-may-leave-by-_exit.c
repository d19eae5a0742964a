/* SPDX-License-Identifier: 0BSD */
/*
 * A child that a thread makes by vfork() may leave by _exit() whatever other
 * threads have locked; handlers, streams and threads of the parent stay as they
 * were (POSIX.1-2004 vfork(); DESIGN section 3).
 *
 * expect-status: 2
 * expect-stdout: buffered, 20 children, handler
 */
#define _GNU_SOURCE
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static FILE *used;
static atomic_int stop;

static void handler(void)
{
	printf("handler");
}

static void *hammer(void *argument)
{
	while (!stop) {
		fputs("text", used);
		free(malloc(1000));
	}
	return argument;
}

static void *forks(void *argument)
{
	int good = 0;

	for (int i = 0; i < 20; i++) {
		int status = 0;
		pid_t child = vfork();

		if (child == 0)
			_exit(7);
		waitpid(child, &status, 0);
		good += WEXITSTATUS(status) == 7;
	}
	printf("%d children, ", good);
	return argument;
}

int main(void)
{
	pthread_t other, thread;

	used = fopen("/dev/null", "w");
	atexit(handler);
	printf("buffered, ");
	if (pthread_create(&other, NULL, hammer, NULL) != 0 ||
	    pthread_create(&thread, NULL, forks, NULL) != 0)
		return 1;
	pthread_join(thread, NULL);
	stop = 1;
	pthread_join(other, NULL);
	return 2;
}
