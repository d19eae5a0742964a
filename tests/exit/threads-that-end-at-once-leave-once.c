/* SPDX-License-Identifier: 0BSD */
/*
 * When all threads end at the same moment one of them is the last: it runs the
 * handlers, once, and the status is 0 (C17 7.26.5.5p3).
 *
 * references-differ: musl: 1.2.3 keeps a lock when main ends in a forked child
 * expect-stdout: 30 processes, handlers ba each time, status 0\n
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#ifndef PROCESSES /* as `make soak` says */
#define PROCESSES 30
#endif
enum { THREADS = 8 };

static pthread_barrier_t barrier;

static void a(void)
{
	write(1, "a", 1);
}

static void b(void)
{
	write(1, "b", 1);
}

static void *end(void *argument)
{
	pthread_barrier_wait(&barrier);
	return argument;
}

static void run(void)
{
	pthread_t thread;

	atexit(a);
	atexit(b);
	pthread_barrier_init(&barrier, NULL, THREADS);
	for (int i = 1; i < THREADS; i++) {
		if (pthread_create(&thread, NULL, end, &barrier) != 0)
			_exit(1);
		if (i % 2)
			pthread_detach(thread);
	}
	pthread_barrier_wait(&barrier);
	pthread_exit(&barrier);
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
			run();
		}
		close(ends[1]);
		while ((bytes = read(ends[0], seen + count,
				     sizeof(seen) - 1 - count)) > 0)
			count += (size_t)bytes;
		close(ends[0]);
		wait(&status);
		if (strcmp(seen, "ba") != 0 || status != 0) {
			printf("process %d: %s, %x\n", i, seen, status);
			return 1;
		}
	}
	printf("%d processes, handlers ba each time, status 0\n", PROCESSES);
	return 0;
}
