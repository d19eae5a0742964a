/* SPDX-License-Identifier: 0BSD */
/*
 * abort overrides a blocked SIGABRT (POSIX.1-2024 abort()).
 *
 * expect-signal: ABRT
 */
#include <signal.h>
#include <stdlib.h>

int main(void)
{
	sigset_t set;

	sigfillset(&set);
	sigprocmask(SIG_BLOCK, &set, NULL);
	abort();
}
