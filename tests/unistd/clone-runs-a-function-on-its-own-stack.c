/* SPDX-License-Identifier: 0BSD */
/*
 * clone() starts a child in a function with its argument, on the stack given;
 * what it returns is its status (Linux clone(2)).
 *
 * expect-stdout: on its stack\nits argument\ntold the ID\nstatus 5\n
 */
#define _GNU_SOURCE
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

/* The child gets the middle of it: some stacks grow upwards. */
static char stack[65536] __attribute__((aligned(16)));
static volatile int told;

static int child(void *argument)
{
	volatile char here;

	if ((uintptr_t)&here >= (uintptr_t)stack &&
	    (uintptr_t)&here < (uintptr_t)stack + sizeof(stack))
		write(1, "on its stack\n", 13);
	if (argument == &told)
		write(1, "its argument\n", 13);
	if (told == getpid())
		write(1, "told the ID\n", 12);
	return 5;
}

int main(void)
{
	int status = 0;
	pid_t process = clone(child, stack + sizeof(stack) / 2,
			      CLONE_CHILD_SETTID | SIGCHLD, (void *)&told, NULL,
			      NULL, &told);

	waitpid(process, &status, 0);
	printf("status %d\n", WIFEXITED(status) ? WEXITSTATUS(status) : -1);
	return told;
}
