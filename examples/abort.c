/* SPDX-License-Identifier: 0BSD */
/*
 * abort() ends the process by SIGABRT, even if that is caught and comes back.
 *
 * The parent sees no status but a signal. No handler of exit() runs and
 * nothing is flushed: something is wrong with the process, and whoever looks
 * at it should find it as it was.
 *
 * expect-stdout: caught SIGABRT; returning does not help\n
 * expect-signal: ABRT
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void caught(int signal)
{
	static const char text[] = "caught SIGABRT; returning does not help\n";

	(void)signal;
	if (write(STDOUT_FILENO, text, strlen(text)) < 0)
		_exit(1);
}

static void never_called(void)
{
	puts("lost: the handler");
}

int main(void)
{
	setvbuf(stdout, NULL, _IOFBF, BUFSIZ); /* on a terminal, too */
	if (atexit(never_called) != 0 || signal(SIGABRT, caught) == SIG_ERR)
		return 1;

	puts("lost: this waits in the buffer");
	abort();
}
