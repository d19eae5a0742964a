/* SPDX-License-Identifier: 0BSD */
/*
 * The same child leaves twice: exit() cleans up first, _exit() just leaves.
 *
 * What other languages put into a `finally` block, C puts into a handler that
 * is registered with atexit(). exit() calls it, then flushes the streams.
 *
 * expect-stdout: exit:\n
 * expect-stdout: - work that stdio had buffered\n
 * expect-stdout: - the clean-up handler\n
 * expect-stdout: = status 3\n
 * expect-stdout: _exit:\n
 * expect-stdout: = status 3\n
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static void clean_up(void)
{
	puts("- the clean-up handler");
}

static void show(const char *name, void (*leave)(int))
{
	int status;

	/* Flushed before fork(), or the child would inherit it as its own. */
	printf("%s:\n", name);
	fflush(stdout);

	pid_t child = fork();
	if (child == 0) {
		if (atexit(clean_up) != 0)
			_exit(1);
		puts("- work that stdio had buffered");
		leave(3);
	}
	if (child < 0 || waitpid(child, &status, 0) != child) {
		perror(name);
		exit(1);
	}
	printf("= status %d\n", WEXITSTATUS(status));
}

int main(void)
{
	/* The same on a terminal as into a pipe. */
	setvbuf(stdout, NULL, _IOFBF, BUFSIZ);
	show("exit", exit);
	show("_exit", _exit);
	return 0;
}
