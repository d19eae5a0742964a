/* SPDX-License-Identifier: 0BSD */
/*
 * abort overrides an ignored SIGABRT (POSIX.1-2024 abort()).
 *
 * expect-signal: ABRT
 */
#include <signal.h>
#include <stdlib.h>

int main(void)
{
	signal(SIGABRT, SIG_IGN);
	abort();
}
