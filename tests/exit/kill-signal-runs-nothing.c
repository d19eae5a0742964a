/* SPDX-License-Identifier: 0BSD */
/*
 * SIGKILL leaves no time for anything (DESIGN section 3).
 *
 * expect-signal: KILL
 */
#include <signal.h>
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
	putchar('b'); /* buffered */
	kill(getpid(), SIGKILL);
	return 0;
}
