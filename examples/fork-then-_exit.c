/* SPDX-License-Identifier: 0BSD */
/*
 * A forked child leaves with _exit(), so the buffer is printed only once.
 *
 * fork() copies the whole process, bytes waiting in stdio's buffer included.
 * The child has no business with its parent's output or handlers, so it leaves
 * by the door that touches neither. fork-then-exit.c shows the mistake.
 *
 * expect-stdout: written once, before the fork\n
 * expect-stdout: the child left with 0\n
 */
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
	int status;

	setvbuf(stdout, NULL, _IOFBF, BUFSIZ); /* on a terminal, too */
	puts("written once, before the fork");

	pid_t child = fork();
	if (child == 0)
		_exit(0);
	if (child < 0 || waitpid(child, &status, 0) != child) {
		perror("fork");
		return 1;
	}
	printf("the child left with %d\n", WEXITSTATUS(status));
	return 0;
}
