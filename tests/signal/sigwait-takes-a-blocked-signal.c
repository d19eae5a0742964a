/* SPDX-License-Identifier: 0BSD */
/*
 * sigwait(), sigwaitinfo() and sigtimedwait() take a signal without running its
 * handler, or give up (POSIX.1-2024 sigwait(), sigtimedwait()).
 *
 * expect-stdout: USR1\nUSR1 by kill\nword 5\nEAGAIN\nEAGAIN in time\n
 * expect-stdout: no handler ran\nwaited for a child\n
 */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

static volatile sig_atomic_t count;

static void handler(int number)
{
	(void)number;
	count++;
}

int main(void)
{
	struct timespec none = { 0, 0 }, some = { 0, 30000000 };
	struct timespec before, after;
	siginfo_t info;
	sigset_t set;
	int number = 0;

	signal(SIGUSR1, handler);
	signal(SIGRTMIN, handler);
	signal(SIGCHLD, handler);
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	sigaddset(&set, SIGRTMIN);
	sigaddset(&set, SIGCHLD);
	sigprocmask(SIG_BLOCK, &set, NULL);
	raise(SIGUSR1);
	if (sigwait(&set, &number) == 0 && number == SIGUSR1)
		puts("USR1");
	kill(getpid(), SIGUSR1);
	if (sigwaitinfo(&set, &info) == SIGUSR1 && info.si_code == SI_USER &&
	    info.si_pid == getpid())
		puts("USR1 by kill");
	sigqueue(getpid(), SIGRTMIN, (union sigval){ 5 });
	if (sigtimedwait(&set, &info, &none) == SIGRTMIN)
		printf("word %d\n", info.si_value.sival_int);
	if (sigtimedwait(&set, &info, &none) == -1 && errno == EAGAIN)
		puts("EAGAIN");
	clock_gettime(CLOCK_MONOTONIC, &before);
	if (sigtimedwait(&set, NULL, &some) == -1 && errno == EAGAIN) {
		clock_gettime(CLOCK_MONOTONIC, &after);
		if ((after.tv_sec - before.tv_sec) * 1000 +
			    (after.tv_nsec - before.tv_nsec) / 1000000 >=
		    29)
			puts("EAGAIN in time");
	}
	if (count == 0)
		puts("no handler ran");
	if (fork() == 0)
		_exit(0);
	if (sigwait(&set, &number) == 0 && number == SIGCHLD)
		puts("waited for a child");
	return 0;
}
