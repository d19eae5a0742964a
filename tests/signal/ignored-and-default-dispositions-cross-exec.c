/* SPDX-License-Identifier: 0BSD */
/*
 * exec keeps ignored signals ignored, resets handled ones, and keeps the mask
 * (POSIX.1-2024 exec).
 *
 * expect-stdout: ignored survives\nhandled ended by SIGUSR2\n
 */
#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

static void handler(int number)
{
	(void)number;
}

static int run(const char *script)
{
	int status;

	if (fork() == 0) {
		execl("/bin/sh", "sh", "-c", script, (char *)NULL);
		_exit(127);
	}
	wait(&status);
	return status;
}

int main(void)
{
	int status;

	signal(SIGUSR1, SIG_IGN);
	signal(SIGUSR2, handler);
	run("kill -USR1 $$; echo ignored survives");
	status = run("kill -USR2 $$; echo handled survives");
	if (WIFSIGNALED(status) && WTERMSIG(status) == SIGUSR2)
		puts("handled ended by SIGUSR2");
	return 0;
}
