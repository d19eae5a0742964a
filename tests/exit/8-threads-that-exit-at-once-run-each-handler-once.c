/* SPDX-License-Identifier: 0BSD */
/*
 * When several threads call exit(), and main returns, all at the same moment,
 * one of them ends the process: each handler runs once, in order, and the
 * status is one of theirs (POSIX.1-2024 exit()).
 *
 * references-differ: musl: 1.2.3 lets every caller go on
 * references-differ: glibc: 2.36 lets every caller go on
 * expect-stdout: 20 processes, handlers cba each time, status of a thread\n
 */
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#ifndef PROCESSES /* as `make soak` says */
#define PROCESSES 20
#endif
enum { THREADS = 8 };

static pthread_barrier_t barrier;

static void a(void)
{
	write(1, "a", 1);
}

static void b(void)
{
	usleep(2000); /* for another to come first, if one could */
	write(1, "b", 1);
}

static void c(void)
{
	write(1, "c", 1);
}

static void *leave(void *argument)
{
	pthread_barrier_wait(&barrier);
	exit(*(const int *)argument);
}

static int run(void)
{
	static int status[THREADS];
	pthread_t thread;

	atexit(a);
	atexit(b);
	atexit(c);
	pthread_barrier_init(&barrier, NULL, THREADS);
	for (int i = 1; i < THREADS; i++) {
		status[i] = 10 + i;
		if (pthread_create(&thread, NULL, leave, &status[i]) != 0)
			_exit(1);
	}
	pthread_barrier_wait(&barrier);
	return 10;
}

int main(void)
{
	for (int i = 0; i < PROCESSES; i++) {
		char seen[20] = "";
		size_t count = 0;
		ssize_t bytes;
		int ends[2], status;

		pipe(ends);
		if (fork() == 0) {
			dup2(ends[1], 1);
			close(ends[0]);
			close(ends[1]);
			return run();
		}
		close(ends[1]);
		while ((bytes = read(ends[0], seen + count,
				     sizeof(seen) - 1 - count)) > 0)
			count += (size_t)bytes;
		close(ends[0]);
		wait(&status);
		if (strcmp(seen, "cba") != 0 || !WIFEXITED(status) ||
		    WEXITSTATUS(status) < 10 ||
		    WEXITSTATUS(status) >= 10 + THREADS) {
			printf("process %d: %s, %x\n", i, seen, status);
			return 1;
		}
	}
	printf("%d processes, handlers cba each time, status of a thread\n",
	       PROCESSES);
	fflush(stdout);
	_exit(0);
}
