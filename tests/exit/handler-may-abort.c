/* SPDX-License-Identifier: 0BSD */
/*
 * abort inside a handler is the end by its signal (C17 7.22.4.1p2).
 *
 * expect-signal: ABRT
 * expect-stdout: last
 */
#include <stdlib.h>
#include <unistd.h>

static void first(void)
{
	write(1, "first", 5);
}

static void last(void)
{
	write(1, "last", 4);
	abort();
}

int main(void)
{
	atexit(first);
	atexit(last);
	exit(3);
}
