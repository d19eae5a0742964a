/* SPDX-License-Identifier: 0BSD */
/*
 * A forked child has its own copy of unwritten output: exit writes it again
 * (POSIX.1-2024 fork(), 2.5.1).
 *
 * expect-stdout: 22
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
	int status;

	putchar('2');
	if (fork() == 0)
		exit(0);
	wait(&status);
	return 0;
}
