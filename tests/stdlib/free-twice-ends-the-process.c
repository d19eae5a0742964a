/* SPDX-License-Identifier: 0BSD */
/*
 * A block that is given back twice stops the process by a signal, before the
 * heap serves one block to two owners. (The standard leaves it open: C17
 * 7.22.3.3p2.)
 *
 * expect-stdout: by a signal\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
	pid_t child = fork();
	int status;

	if (child == 0) {
		char *volatile block = malloc(40);

		close(2); /* glibc has something to say */
		free(block);
		free(block);
		_exit(0);
	}
	if (waitpid(child, &status, 0) == child)
		puts(WIFSIGNALED(status) ? "by a signal" : "not noticed");
	return 0;
}
