/* SPDX-License-Identifier: 0BSD */
/*
 * exeunt_thread_exit ends the thread that calls it and no other; the process
 * goes on and has the status of the last way out (DESIGN section 3).
 *
 * only-exeunt: an extension
 * expect-status: 5
 * expect-stdout: thread, main, handler
 */
#define _GNU_SOURCE
#include <exeunt.h>
#include <sched.h>
#include <stdlib.h>
#include <unistd.h>

/* A thread gets the middle of it: some stacks grow upwards. */
static _Alignas(16) char stack[65536];
static volatile int tid = 1;

static void handler(void)
{
	write(1, "handler", 7);
}

static int thread(void *argument)
{
	(void)argument;
	write(1, "thread, ", 8);
	exeunt_thread_exit(3);
}

int main(void)
{
	atexit(handler);
	if (clone(thread, stack + sizeof stack / 2,
		  CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND |
			  CLONE_THREAD | CLONE_SYSVSEM | CLONE_CHILD_CLEARTID,
		  NULL, NULL, NULL, &tid) < 0)
		return 1;
	/* The kernel clears it when the thread is gone. */
	while (tid != 0)
		usleep(1000);
	write(1, "main, ", 6);
	exit(5);
}
