/* SPDX-License-Identifier: 0BSD */
/*
 * However many threads leave at the same moment, by exit() or quick_exit(), the
 * process leaves by one of the two: its handlers run once each, none of the
 * other, and the status belongs to it (POSIX.1-2024 exit(); DESIGN section 3).
 *
 * references-differ: musl: 1.2.3 lets every caller go on
 * references-differ: glibc: 2.36 lets every caller go on
 * expect-stdout: 12 processes left once\n
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#ifndef PROCESSES /* as `make soak` says */
#define PROCESSES 12
#endif
enum { THREADS = 64, STACK = 1 << 16 };

static pthread_barrier_t barrier;

static void a(void)
{
	write(1, "a", 1);
}

static void b(void)
{
	write(1, "b", 1);
}

static void x(void)
{
	write(1, "x", 1);
}

static void y(void)
{
	write(1, "y", 1);
}

static void *leave(void *argument)
{
	pthread_barrier_wait(&barrier);
	if (argument)
		quick_exit(4);
	exit(3);
}

static int run(void)
{
	pthread_attr_t attributes;
	pthread_t thread;

	atexit(a);
	atexit(b);
	at_quick_exit(x);
	at_quick_exit(y);
	pthread_barrier_init(&barrier, NULL, THREADS);
	pthread_attr_init(&attributes);
	pthread_attr_setstacksize(&attributes, STACK);
	for (int i = 1; i < THREADS; i++)
		if (pthread_create(&thread, &attributes, leave,
				   i % 2 ? &barrier : NULL) != 0)
			_exit(1);
	pthread_barrier_wait(&barrier);
	return 3;
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
		if (!(strcmp(seen, "ba") == 0 && status == 3 << 8) &&
		    !(strcmp(seen, "yx") == 0 && status == 4 << 8)) {
			printf("process %d: %s, %x\n", i, seen, status);
			return 1;
		}
	}
	printf("%d processes left once\n", PROCESSES);
	fflush(stdout);
	_exit(0);
}
