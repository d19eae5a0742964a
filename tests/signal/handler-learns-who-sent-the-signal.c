/* SPDX-License-Identifier: 0BSD */
/*
 * A handler with SA_SIGINFO learns sender, code and word of a signal, and what
 * a child came to (POSIX.1-2024 sigaction(), sigqueue()).
 *
 * expect-stdout: kill by self\nqueue by self 4711\nexited 33 by the child\n
 */
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static siginfo_t kept;
static volatile sig_atomic_t arrived;

static void handler(int number, siginfo_t *info, void *context)
{
	if (context && info->si_signo == number)
		kept = *info;
	arrived = 1;
}

int main(void)
{
	struct sigaction action;
	union sigval value;
	sigset_t child_signal, before;
	pid_t child;

	memset(&action, 0, sizeof(action));
	action.sa_sigaction = handler;
	action.sa_flags = SA_SIGINFO;
	sigaction(SIGUSR1, &action, NULL);
	sigaction(SIGRTMIN, &action, NULL);
	sigaction(SIGCHLD, &action, NULL);

	kill(getpid(), SIGUSR1);
	printf("%s by %s\n", kept.si_code == SI_USER ? "kill" : "?",
	       kept.si_pid == getpid() && kept.si_uid == getuid() ? "self"
								  : "?");
	value.sival_ptr = NULL;
	value.sival_int = 4711;
	sigqueue(getpid(), SIGRTMIN, value);
	printf("%s by %s %d\n", kept.si_code == SI_QUEUE ? "queue" : "?",
	       kept.si_pid == getpid() && kept.si_uid == getuid() ? "self"
								  : "?",
	       kept.si_value.sival_int);
	sigemptyset(&child_signal);
	sigaddset(&child_signal, SIGCHLD);
	sigprocmask(SIG_BLOCK, &child_signal, &before);
	arrived = 0;
	child = fork();
	if (child == 0)
		_exit(33);
	while (!arrived)
		sigsuspend(&before);
	printf("%s %d by %s\n", kept.si_code == CLD_EXITED ? "exited" : "?",
	       kept.si_status, kept.si_pid == child ? "the child" : "?");
	return 0;
}
