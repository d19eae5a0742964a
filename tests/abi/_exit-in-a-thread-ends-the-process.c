/* SPDX-License-Identifier: 0BSD */
/*
 * _exit ends all threads of the process (POSIX.1-2024 _exit()).
 *
 * only-exeunt: the references' clone wants a thread set up by their library
 * expect-status: 9
 * expect-stdout: thread
 */
#define _GNU_SOURCE
#include <sched.h>
#include <unistd.h>

/* A thread gets the middle of it: some stacks grow upwards. */
static _Alignas(16) char stack[65536];

static int thread(void *argument)
{
	(void)argument;
	write(1, "thread", 6);
	_exit(9);
}

int main(void)
{
	if (clone(thread, stack + sizeof stack / 2,
		  CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND |
			  CLONE_THREAD | CLONE_SYSVSEM,
		  NULL) < 0)
		return 1;
	for (;;)
		pause();
}
