/* SPDX-License-Identifier: 0BSD */
/*
 * _exit calls no handler and flushes no stream (POSIX.1-2024 _exit()).
 *
 * expect-status: 4
 * expect-stdout: written
 * expect-syscalls: exit_group(4)
 */
#define _GNU_SOURCE
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
	_exit(4);
}
