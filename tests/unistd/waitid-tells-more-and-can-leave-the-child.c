/* SPDX-License-Identifier: 0BSD */
/*
 * waitid() tells who ended, how and with which status; WNOWAIT leaves the child
 * to be waited for (POSIX.1-2024 waitid()).
 *
 * expect-stdout: none\nexited 200 by the child\nexited 200 by the child\n
 * expect-stdout: ECHILD\n
 * expect-stdout: killed 9 by the child\n
 */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

static void tell(const siginfo_t *info, pid_t child)
{
	printf("%s %d by %s\n",
	       info->si_signo != SIGCHLD     ? "not SIGCHLD"
	       : info->si_code == CLD_EXITED ? "exited"
	       : info->si_code == CLD_KILLED ? "killed"
					     : "something else",
	       info->si_status,
	       info->si_pid == child && info->si_uid == getuid() ? "the child"
								 : "somebody");
}

int main(void)
{
	siginfo_t info;
	int ends[2];
	char byte;
	pid_t child;

	pipe(ends);
	child = fork();
	if (child == 0) {
		close(ends[1]);
		read(ends[0], &byte, 1);
		_exit(200);
	}
	info.si_pid = 1;
	if (waitid(P_PID, child, &info, WEXITED | WNOHANG) == 0 &&
	    info.si_pid == 0)
		puts("none");
	close(ends[1]);
	waitid(P_PID, child, &info, WEXITED | WNOWAIT);
	tell(&info, child);
	waitid(P_ALL, 0, &info, WEXITED);
	tell(&info, child);
	if (waitid(P_ALL, 0, &info, WEXITED) == -1 && errno == ECHILD)
		puts("ECHILD");

	child = fork();
	if (child == 0)
		for (;;)
			pause();
	kill(child, SIGKILL);
	waitid(P_PID, child, &info, WEXITED);
	tell(&info, child);
	return 0;
}
