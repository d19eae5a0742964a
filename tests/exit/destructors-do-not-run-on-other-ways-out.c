/* SPDX-License-Identifier: 0BSD */
/*
 * Only exit runs destructors (DESIGN section 3).
 *
 * expect-stdout: _exit, _Exit, quick_exit, abort, signal, exit: destructor
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

__attribute__((destructor)) static void destroy(void)
{
	write(1, "destructor", 10);
}

static void by_abort(int status)
{
	(void)status;
	abort();
}

static void by_signal(int status)
{
	(void)status;
	raise(SIGTERM);
}

static void show(const char *how, void (*leave)(int))
{
	printf("%s", how);
	fflush(stdout);
	if (fork() == 0)
		leave(0);
	wait(NULL);
}

int main(void)
{
	show("_exit, ", _exit);
	show("_Exit, ", _Exit);
	show("quick_exit, ", quick_exit);
	show("abort, ", by_abort);
	show("signal, ", by_signal);
	printf("exit: ");
	fflush(stdout);
	exit(0);
}
