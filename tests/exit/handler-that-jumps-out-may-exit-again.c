/* SPDX-License-Identifier: 0BSD */
/*
 * A handler that leaves by longjmp and exits again: the remaining handlers
 * run, none twice, with the new status (DESIGN section 3).
 *
 * expect-status: 8
 * expect-stdout: third second back first
 */
#include <setjmp.h>
#include <stdlib.h>
#include <unistd.h>

static jmp_buf place;

static void first(void)
{
	write(1, "first", 5);
}

static void second(void)
{
	write(1, "second ", 7);
	longjmp(place, 1);
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
	if (setjmp(place) != 0) {
		write(1, "back ", 5);
		exit(8);
	}
	exit(3);
}
