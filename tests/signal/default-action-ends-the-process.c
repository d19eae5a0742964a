/* SPDX-License-Identifier: 0BSD */
/*
 * A signal that nobody handles ends the process, and its parent learns which
 * (POSIX.1-2024 <signal.h>).
 *
 * expect-signal: TERM
 * expect-stdout: before\n
 */
#include <signal.h>
#include <unistd.h>

int main(void)
{
	write(1, "before\n", 7);
	raise(SIGTERM);
	write(1, "after\n", 6);
	return 0;
}
