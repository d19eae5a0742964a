/* SPDX-License-Identifier: 0BSD */
/*
 * The status macros tell the ways out apart (POSIX.1-2024 wait()).
 *
 * expect-stdout: exit: exited 3\nabort: signal ABRT\nkill: signal KILL\n
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static void by_abort(int status)
{
	(void)status;
	abort();
}

static void by_kill(int status)
{
	(void)status;
	raise(SIGKILL);
}

static void show(const char *how, void (*leave)(int))
{
	int status;

	fflush(stdout);
	if (fork() == 0)
		leave(3);
	wait(&status);
	printf("%s: ", how);
	if (WIFEXITED(status) && !WIFSIGNALED(status))
		printf("exited %d\n", WEXITSTATUS(status));
	if (WIFSIGNALED(status) && !WIFEXITED(status))
		printf("signal %s\n", WTERMSIG(status) == SIGABRT   ? "ABRT"
				      : WTERMSIG(status) == SIGKILL ? "KILL"
								    : "?");
}

int main(void)
{
	show("exit", exit);
	show("abort", by_abort);
	show("kill", by_kill);
	return 0;
}
