/* SPDX-License-Identifier: 0BSD */
/*
 * Threads that still run, detached or not, end when main returns; the parent
 * sees end of file at once (C17 5.1.2.2.3; POSIX.1-2024 _exit()).
 *
 * expect-stdout: end of file\nstatus 3\n
 */
#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

static void *spin(void *argument)
{
	for (;;)
		sched_yield();
	return argument;
}

int main(void)
{
	int ends[2], status;
	char byte;

	pipe(ends);
	if (fork() == 0) {
		pthread_t thread;

		for (int i = 0; i < 4; i++) {
			if (pthread_create(&thread, NULL, spin, NULL) != 0)
				return 1;
			if (i % 2)
				pthread_detach(thread);
		}
		return 3;
	}
	close(ends[1]);
	if (read(ends[0], &byte, 1) == 0)
		puts("end of file");
	wait(&status);
	printf("status %d\n", WEXITSTATUS(status));
	return 0;
}
