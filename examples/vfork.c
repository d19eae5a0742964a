/* SPDX-License-Identifier: 0BSD */
/*
 * A child of vfork() may do two things only: exec a program, or _exit().
 *
 * It runs in the parent's memory while the parent stands still. exit() would
 * run the parent's handlers, flush the parent's streams, and leave both marked
 * as done; a plain return would saw off the stack that the parent stands on.
 *
 * expect-stdout: no-such-program-anywhere: status 127\n
 * expect-stdout: the handler ran once, in the parent\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static pid_t parent;

static void handler(void)
{
	printf("the handler ran once, in %s\n",
	       getpid() == parent ? "the parent" : "the child");
}

/* Run a program to its end: fork() without the cost of copying. */
static int run(char *const arguments[])
{
	int status;
	pid_t child = vfork();

	if (child == 0) {
		execvp(arguments[0], arguments); /* returns only if it fails */
		_exit(127);
	}
	if (child < 0 || waitpid(child, &status, 0) != child)
		return -1;
	return WEXITSTATUS(status);
}

int main(void)
{
	char program[] = "no-such-program-anywhere";

	parent = getpid();
	if (atexit(handler) != 0)
		return 1;
	printf("%s: status %d\n", program,
	       run((char *[]){program, NULL}));
	return 0;
}
