/* SPDX-License-Identifier: 0BSD */
/*
 * The end of a process closes its descriptors (POSIX.1-2024 _exit()).
 *
 * expect-stdout: exit 0, _exit 0, killed 0\n
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static void be_killed(int status)
{
	(void)status;
	raise(SIGKILL);
}

static void show(const char *how, void (*leave)(int), const char *end)
{
	int ends[2];
	char byte;

	pipe(ends);
	fflush(stdout);
	if (fork() == 0)
		leave(0);
	close(ends[1]);
	printf("%s %d%s", how, (int)read(ends[0], &byte, 1), end);
	close(ends[0]);
	wait(NULL);
}

int main(void)
{
	show("exit", exit, ", ");
	show("_exit", _exit, ", ");
	show("killed", be_killed, "\n");
	return 0;
}
