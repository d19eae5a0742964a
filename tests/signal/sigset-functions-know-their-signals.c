/* SPDX-License-Identifier: 0BSD */
/*
 * Sets are emptied, filled, added to, taken from and asked, with EINVAL for
 * what is no signal (POSIX.1-2024 sigemptyset()).
 *
 * expect-stdout: 0 0 0\n1 1 1\n0 1 0\n1 1 1\n0 1 1\nEINVAL EINVAL EINVAL\n
 */
#include <errno.h>
#include <signal.h>
#include <stdio.h>

static void tell(const sigset_t *set)
{
	printf("%d %d %d\n", sigismember(set, SIGHUP),
	       sigismember(set, SIGUSR1), sigismember(set, SIGRTMAX));
}

static const char *name(int result)
{
	return result == -1 && errno == EINVAL ? "EINVAL" : "none";
}

int main(void)
{
	sigset_t set;

	sigemptyset(&set);
	tell(&set);
	sigfillset(&set);
	tell(&set);
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	tell(&set);
	sigaddset(&set, SIGHUP);
	sigaddset(&set, SIGRTMAX);
	tell(&set);
	sigdelset(&set, SIGHUP);
	tell(&set);
	printf("%s ", name(sigaddset(&set, 0)));
	printf("%s ", name(sigaddset(&set, 1000)));
	printf("%s\n", name(sigdelset(&set, -1)));
	return 0;
}
