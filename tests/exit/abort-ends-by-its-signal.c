/* SPDX-License-Identifier: 0BSD */
/*
 * abort ends the program by SIGABRT; no handler runs, nothing is flushed
 * (C17 7.22.4.1p2; DESIGN section 3).
 *
 * expect-signal: ABRT
 */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static void handler(void)
{
	write(1, "handler", 7);
}

int main(void)
{
	atexit(handler);
	at_quick_exit(handler);
	putchar('b'); /* buffered */
	abort();
}
