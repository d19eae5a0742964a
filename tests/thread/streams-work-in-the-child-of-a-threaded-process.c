/* SPDX-License-Identifier: 0BSD */
/*
 * fork() leaves every stream usable in the child, also one that another thread
 * had locked or was writing to, and exit() does not hang there (beyond
 * POSIX.1-2024 fork(); DESIGN section 3: nothing hangs).
 *
 * references-differ: musl: a stream stays locked by a thread that is not there
 * expect-stdout: 12 children wrote and left\n
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

enum { THREADS = 3, CHILDREN = 12 };

static FILE *used, *held;
static pthread_barrier_t barrier;

static void *hammer(void *argument)
{
	pthread_barrier_wait(&barrier);
	for (;;)
		fputs("some text\n", used);
	return argument;
}

static void *hold(void *argument)
{
	flockfile(held);
	fputs("half a line", held);
	pthread_barrier_wait(&barrier);
	for (;;)
		pause();
	return argument;
}

int main(void)
{
	pthread_t thread;
	int status, good = 0;

	used = fopen("/dev/null", "w");
	held = fopen("/dev/null", "w");
	pthread_barrier_init(&barrier, NULL, THREADS + 1);
	for (int i = 0; i < THREADS; i++)
		if (pthread_create(&thread, NULL, i ? hammer : hold, NULL) != 0)
			return 1;
	pthread_barrier_wait(&barrier);
	for (int i = 0; i < CHILDREN; i++) {
		pid_t child = fork();

		if (child == 0) {
			FILE *own = fopen("/dev/null", "w");

			if (fputs("child", used) < 0 ||
			    fputs("child", held) < 0 ||
			    fputs("child", own) < 0 || fflush(NULL) != 0 ||
			    fclose(used) != 0)
				_exit(1);
			exit(0);
		}
		waitpid(child, &status, 0);
		good += status == 0;
	}
	printf("%d children wrote and left\n", good);
	return 0;
}
