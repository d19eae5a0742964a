/* SPDX-License-Identifier: 0BSD */
/*
 * siglongjmp() puts the signal mask back if sigsetjmp() was told to keep it,
 * and leaves it alone if not (POSIX.1-2024 sigsetjmp()).
 *
 * expect-stdout: 1 not blocked\n2 blocked\n1\n
 */
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>

static int is_blocked(void)
{
	sigset_t now;

	sigprocmask(SIG_BLOCK, NULL, &now);
	return sigismember(&now, SIGUSR1);
}

static void set(int how)
{
	sigset_t one;

	sigemptyset(&one);
	sigaddset(&one, SIGUSR1);
	sigprocmask(how, &one, NULL);
}

int main(void)
{
	sigjmp_buf place;
	int value;

	value = sigsetjmp(place, 1);
	if (value == 0) {
		set(SIG_BLOCK);
		siglongjmp(place, 1);
	}
	printf("%d %s\n", value, is_blocked() ? "blocked" : "not blocked");
	value = sigsetjmp(place, 0);
	if (value == 0) {
		set(SIG_BLOCK);
		siglongjmp(place, 2);
	}
	printf("%d %s\n", value, is_blocked() ? "blocked" : "not blocked");
	value = sigsetjmp(place, 1);
	if (value == 0)
		siglongjmp(place, 0);
	printf("%d\n", value);
	return 0;
}
