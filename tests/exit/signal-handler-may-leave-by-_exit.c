/* SPDX-License-Identifier: 0BSD */
/*
 * _exit is async-signal-safe (POSIX.1-2024 2.4.3): nothing runs, nothing is
 * flushed, whatever the signal interrupted.
 *
 * expect-status: 3
 * expect-stdout: signal
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static void leave(int number)
{
	(void)number;
	write(1, "signal", 6);
	_exit(3);
}

static void handler(void)
{
	write(1, "handler", 7);
}

int main(void)
{
	atexit(handler);
	signal(SIGUSR1, leave);
	putchar('b'); /* buffered */
	raise(SIGUSR1);
	return 0;
}
