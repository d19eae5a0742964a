/* SPDX-License-Identifier: 0BSD */
/*
 * The mistake: a forked child leaves with exit() and prints the buffer again.
 *
 * The child's exit() flushes its copy of a line that the parent wrote, then the
 * parent flushes the original. The cure is in fork-then-_exit.c.
 *
 * expect-stdout: written once, before the fork\n
 * expect-stdout: written once, before the fork\n
 * expect-stdout: the child left with 0\n
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
	int status;

	setvbuf(stdout, NULL, _IOFBF, BUFSIZ); /* on a terminal, too */
	puts("written once, before the fork");

	pid_t child = fork();
	if (child == 0)
		exit(0);
	if (child < 0 || waitpid(child, &status, 0) != child) {
		perror("fork");
		return 1;
	}
	printf("the child left with %d\n", WEXITSTATUS(status));
	return 0;
}
