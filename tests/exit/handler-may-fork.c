/* SPDX-License-Identifier: 0BSD */
/*
 * A handler may fork: parent and child both run the handlers that remain, each
 * once, whether the child exits inside the handler or returns from it
 * (POSIX.1-2024 fork(), exit()).
 *
 * expect-status: 3
 * expect-stdout: [child first]5 [child first]3 parent first
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *own = "parent";

static void first(void)
{
	printf("%s first%s", own, *own == 'c' ? "]" : "");
}

static int is_child(void)
{
	int status;

	fflush(stdout);
	if (fork() == 0) {
		own = "child";
		printf("[");
		return 1;
	}
	wait(&status);
	printf("%d ", WEXITSTATUS(status));
	return 0;
}

static void fork_and_return(void)
{
	if (is_child())
		return;
}

static void fork_and_exit(void)
{
	if (*own == 'p' && is_child())
		exit(5);
}

/* The child of the first goes on with the second: it must not fork again. */
static void second(void)
{
	if (*own == 'p')
		fork_and_return();
}

int main(void)
{
	atexit(first);
	atexit(second);
	atexit(fork_and_exit);
	exit(3);
}
