/* SPDX-License-Identifier: 0BSD */
/*
 * If flushing fails at exit, the status stays what it was (C17 7.22.4.4p5).
 *
 * expect-status: 3
 * expect-stderr: stderr is as it was\n
 */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	if (!freopen("/dev/full", "w", stdout))
		return 1;
	printf("lost");
	fprintf(stderr, "stderr is as it was\n");
	exit(3);
}
