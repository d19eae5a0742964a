/* SPDX-License-Identifier: 0BSD */
/*
 * sigsuspend() lets a signal in and puts the mask back; both return -1 with
 * EINTR (POSIX.1-2024 sigsuspend(), pause()).
 *
 * expect-stdout: EINTR\nran 1\nstill blocked\nEINTR\nran 2\n
 */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <sys/time.h>
#include <unistd.h>

static volatile sig_atomic_t count;

static void handler(int number)
{
	(void)number;
	count++;
}

int main(void)
{
	struct itimerval often = { { 0, 50000 }, { 0, 50000 } };
	struct itimerval never = { { 0, 0 }, { 0, 0 } };
	sigset_t set, none, now;

	signal(SIGUSR1, handler);
	sigemptyset(&none);
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	sigprocmask(SIG_BLOCK, &set, NULL);
	raise(SIGUSR1);
	if (sigsuspend(&none) == -1 && errno == EINTR)
		puts("EINTR");
	printf("ran %d\n", (int)count);
	sigprocmask(SIG_BLOCK, NULL, &now);
	if (sigismember(&now, SIGUSR1) == 1)
		puts("still blocked");
	signal(SIGALRM, handler);
	setitimer(ITIMER_REAL, &often, NULL);
	errno = 0;
	if (pause() == -1 && errno == EINTR)
		puts("EINTR");
	setitimer(ITIMER_REAL, &never, NULL);
	printf("ran %d\n", count >= 2 ? 2 : (int)count);
	return 0;
}
