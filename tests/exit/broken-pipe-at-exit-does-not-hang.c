/* SPDX-License-Identifier: 0BSD */
/*
 * exit with output for a pipe that nobody reads: EPIPE, and the end.
 *
 * expect-status: 3
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int main(void)
{
	int ends[2];

	signal(SIGPIPE, SIG_IGN);
	pipe(ends);
	dup2(ends[1], 1);
	close(ends[0]);
	close(ends[1]);
	printf("lost");
	exit(3);
}
