/* SPDX-License-Identifier: 0BSD */
/*
 * When main leaves by exeunt_thread_exit, another thread goes on; its exit is
 * the end, with its status and the handlers (DESIGN section 3).
 *
 * only-exeunt: an extension
 * expect-status: 11
 * expect-stdout: main, thread, handler
 */
#define _GNU_SOURCE
#include <exeunt.h>
#include <sched.h>
#include <stdlib.h>
#include <unistd.h>

/* A thread gets the middle of it: some stacks grow upwards. */
static _Alignas(16) char stack[65536];

static void handler(void)
{
	write(1, "handler", 7);
}

static int thread(void *argument)
{
	(void)argument;
	/* Long enough for main to be gone; the order does not depend on it. */
	usleep(50000);
	write(1, "thread, ", 8);
	exit(11);
}

int main(void)
{
	atexit(handler);
	write(1, "main, ", 6);
	if (clone(thread, stack + sizeof stack / 2,
		  CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND |
			  CLONE_THREAD | CLONE_SYSVSEM,
		  NULL) < 0)
		return 1;
	exeunt_thread_exit(3);
}
