/* SPDX-License-Identifier: 0BSD */
/*
 * _exit inside a handler is the end at once: the remaining handlers do not
 * run and nothing is flushed (POSIX.1-2024 exit(), _exit()).
 *
 * expect-status: 5
 * expect-stdout: last
 */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static void first(void)
{
	write(1, "first", 5);
}

static void last(void)
{
	write(1, "last", 4);
	_exit(5);
}

int main(void)
{
	atexit(first);
	atexit(last);
	putchar('b'); /* buffered */
	exit(3);
}
