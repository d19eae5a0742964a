/* SPDX-License-Identifier: 0BSD */
/*
 * _Exit calls no handler (C17 7.22.4.5p2) and, like _exit, flushes nothing.
 *
 * expect-status: 4
 * expect-stdout: written
 * expect-syscalls: exit_group(4)
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
	write(1, "written", 7);
	_Exit(4);
}
