/* SPDX-License-Identifier: 0BSD */
/*
 * exit called by a handler runs the remaining handlers, none of them twice,
 * and gives the new status (DESIGN section 3; undefined in C17 7.22.4.4p2).
 *
 * expect-status: 5
 * expect-stdout: third second first
 */
#include <stdlib.h>
#include <unistd.h>

static void first(void)
{
	write(1, "first", 5);
}

static void second(void)
{
	write(1, "second ", 7);
	exit(5);
}

static void third(void)
{
	write(1, "third ", 6);
}

int main(void)
{
	atexit(first);
	atexit(second);
	atexit(third);
	exit(3);
}
