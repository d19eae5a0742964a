/* SPDX-License-Identifier: 0BSD */
/*
 * A forked child that leaves with _exit does not write inherited output
 * (POSIX.1-2024 _exit()).
 *
 * expect-stdout: once
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
	int status;

	printf("once");
	if (fork() == 0)
		_exit(0);
	wait(&status);
	return 0;
}
