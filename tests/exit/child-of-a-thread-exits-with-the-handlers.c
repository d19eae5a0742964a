/* SPDX-License-Identifier: 0BSD */
/*
 * A child that a thread forked may exit(): the handlers run in its only thread
 * and inherited output appears, though another thread was about to exit
 * (POSIX.1-2024 fork(), exit()).
 *
 * expect-status: 4
 * expect-stdout: child: handler\nparent: 5 handler\n
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static void handler(void)
{
	puts("handler");
}

static void *forks(void *argument)
{
	int status;

	if (fork() == 0) {
		printf("child: ");
		exit(5);
	}
	wait(&status);
	printf("parent: %d ", WEXITSTATUS(status));
	exit(4);
}

int main(void)
{
	pthread_t thread;

	atexit(handler);
	if (pthread_create(&thread, NULL, forks, NULL) != 0)
		return 1;
	pthread_join(thread, NULL);
	return 2;
}
