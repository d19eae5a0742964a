/* SPDX-License-Identifier: 0BSD */
/*
 * abort overrides a blocked SIGABRT that has a handler too; whether the
 * handler runs first, POSIX.1-2024 abort() leaves open.
 *
 * expect-signal: ABRT
 */
#include <signal.h>
#include <stdlib.h>

static volatile sig_atomic_t caught;

static void catch(int number)
{
	caught = number;
}

int main(void)
{
	sigset_t set;

	signal(SIGABRT, catch);
	sigemptyset(&set);
	sigaddset(&set, SIGABRT);
	sigprocmask(SIG_BLOCK, &set, NULL);
	abort();
}
