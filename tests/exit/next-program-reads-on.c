/* SPDX-License-Identifier: 0BSD */
/*
 * A program that read one line leaves the rest to the next that has the same
 * file open, also when a thread read it and main left by pthread_exit()
 * (POSIX.1-2024 exit(), 2.5.1).
 *
 * references-differ: musl: a forked child hangs where its main() leaves first
 * with-stdin: one\ntwo\nthree\nfour\n
 * expect-stdout: one\ntwo\nthree\n
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static void *read_line(void *argument)
{
	char line[100];

	fgets(line, sizeof(line), stdin);
	fputs(line, stdout);
	if (argument)
		exit(0);
	return argument;
}

static void run(int how)
{
	pthread_t thread;

	if (how == 0)
		read_line(&thread);
	if (pthread_create(&thread, NULL, read_line,
			   how == 1 ? &thread : NULL) != 0)
		_exit(1);
	if (how == 1)
		pthread_join(thread, NULL);
	pthread_exit(NULL);
}

int main(void)
{
	int status;

	for (int how = 0; how < 3; how++) {
		fflush(stdout);
		if (fork() == 0)
			run(how);
		wait(&status);
	}
	return 0;
}
