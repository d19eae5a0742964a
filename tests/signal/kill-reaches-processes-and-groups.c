/* SPDX-License-Identifier: 0BSD */
/*
 * kill() and killpg() reach a process or each of a group, and say what they
 * cannot reach (POSIX.1-2024 kill(), killpg()).
 *
 * expect-stdout: 3 by SIGTERM\nthere\nESRCH\nEINVAL\nESRCH\n
 */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
	pid_t group = 0, child;
	int status, count = 0;

	for (int i = 0; i < 3; i++) {
		child = fork();
		if (child == 0)
			for (;;)
				pause();
		if (i == 0)
			group = child;
		setpgid(child, group);
	}
	killpg(group, SIGTERM);
	while (wait(&status) > 0)
		count += WIFSIGNALED(status) && WTERMSIG(status) == SIGTERM;
	printf("%d by SIGTERM\n", count);
	if (kill(getpid(), 0) == 0)
		puts("there");
	if (kill(group, 0) == -1 && errno == ESRCH)
		puts("ESRCH");
	if (kill(getpid(), 1000) == -1 && errno == EINVAL)
		puts("EINVAL");
	if (killpg(group, SIGTERM) == -1 && errno == ESRCH)
		puts("ESRCH");
	return 0;
}
