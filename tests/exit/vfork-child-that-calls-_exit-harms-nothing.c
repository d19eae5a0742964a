/* SPDX-License-Identifier: 0BSD */
/*
 * _exit in a vfork child leaves the parent's handlers and output as they were
 * (POSIX.1-2004 vfork(); DESIGN section 3).
 *
 * expect-status: 2
 * expect-stdout: buffered, child 7, handler
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static void handler(void)
{
	printf("handler");
}

int main(void)
{
	int status = 0;

	atexit(handler);
	printf("buffered, ");
	if (vfork() == 0)
		_exit(7);
	wait(&status);
	printf("child %d, ", WEXITSTATUS(status));
	return 2;
}
