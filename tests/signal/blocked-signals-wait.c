/* SPDX-License-Identifier: 0BSD */
/*
 * Blocked signals are pending until they are unblocked; those of real time
 * queue in order, others do not (POSIX.1-2024 sigprocmask(), sigpending()).
 *
 * expect-stdout: pending\nnothing ran\nran once\nnothing pending\n
 * expect-stdout: RTMIN 1 2, then RTMIN+1 3\nmask given back\nEINVAL\n
 */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static volatile sig_atomic_t count, order[4], place;

static void handler(int number)
{
	(void)number;
	count++;
}

static void queued(int number, siginfo_t *info, void *context)
{
	(void)context;
	order[place++] = (number - SIGRTMIN) * 10 + info->si_value.sival_int;
}

int main(void)
{
	struct sigaction action;
	sigset_t set, old, pending;

	memset(&action, 0, sizeof(action));
	signal(SIGUSR1, handler);
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	sigprocmask(SIG_BLOCK, &set, NULL);
	raise(SIGUSR1);
	raise(SIGUSR1);
	sigpending(&pending);
	if (sigismember(&pending, SIGUSR1) == 1 &&
	    sigismember(&pending, SIGUSR2) == 0)
		puts("pending");
	if (count == 0)
		puts("nothing ran");
	sigprocmask(SIG_UNBLOCK, &set, NULL);
	if (count == 1)
		puts("ran once");
	sigpending(&pending);
	if (sigismember(&pending, SIGUSR1) == 0)
		puts("nothing pending");

	action.sa_sigaction = queued;
	action.sa_flags = SA_SIGINFO;
	sigfillset(&action.sa_mask);
	sigaction(SIGRTMIN, &action, NULL);
	sigaction(SIGRTMIN + 1, &action, NULL);
	sigemptyset(&set);
	sigaddset(&set, SIGRTMIN);
	sigaddset(&set, SIGRTMIN + 1);
	sigprocmask(SIG_SETMASK, &set, NULL);
	sigqueue(getpid(), SIGRTMIN + 1, (union sigval){ 3 });
	sigqueue(getpid(), SIGRTMIN, (union sigval){ 1 });
	sigqueue(getpid(), SIGRTMIN, (union sigval){ 2 });
	sigemptyset(&set);
	sigprocmask(SIG_SETMASK, &set, &old);
	if (order[0] == 1 && order[1] == 2 && order[2] == 13)
		puts("RTMIN 1 2, then RTMIN+1 3");
	if (sigismember(&old, SIGRTMIN) == 1 && sigismember(&old, SIGUSR1) == 0)
		puts("mask given back");
	if (sigprocmask(77, &set, NULL) == -1 && errno == EINVAL)
		puts("EINVAL");
	return 0;
}
