/* SPDX-License-Identifier: 0BSD */
/*
 * A program ended by a signal runs no handler and flushes nothing (DESIGN 3).
 *
 * expect-signal: TERM
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static void handler(void)
{
	write(1, "handler", 7);
}

__attribute__((destructor)) static void destroy(void)
{
	write(1, "destructor", 10);
}

int main(void)
{
	atexit(handler);
	at_quick_exit(handler);
	putchar('b'); /* buffered */
	raise(SIGTERM);
	return 0;
}
