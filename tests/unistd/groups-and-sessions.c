/* SPDX-License-Identifier: 0BSD */
/*
 * setpgid(), setsid() and their kin move processes between groups and sessions
 * (POSIX.1-2024).
 *
 * expect-stdout: in the parent's group\nin its own group\nnew session\nEPERM\n
 * expect-stdout: ESRCH\n
 */
#include <errno.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
	pid_t group = getpgrp();

	if (group != getpgid(0) || getsid(0) != getsid(getpid()))
		puts("the caller differs from itself");
	if (fork() == 0) {
		if (getpgrp() == group)
			puts("in the parent's group");
		setpgid(0, 0);
		if (getpgrp() == getpid() && getpgid(getpid()) == getpid())
			puts("in its own group");
		fflush(stdout);
		_exit(0);
	}
	wait(NULL);
	if (fork() == 0) {
		if (setsid() == getpid() && getsid(0) == getpid() &&
		    getpgrp() == getpid())
			puts("new session");
		if (setsid() == -1 && errno == EPERM)
			puts("EPERM");
		fflush(stdout);
		_exit(0);
	}
	wait(NULL);
	if (getpgid(0x7ffffff) == -1 && errno == ESRCH)
		puts("ESRCH");
	return 0;
}
