/* SPDX-License-Identifier: 0BSD */
/*
 * After a longjmp out of a handler the program goes on: it may register
 * handlers, and the next exit runs them (DESIGN section 3).
 *
 * expect-status: 2
 * expect-stdout: out new old
 */
#include <setjmp.h>
#include <stdlib.h>
#include <unistd.h>

static jmp_buf place;

static void old(void)
{
	write(1, "old", 3);
}

static void new(void)
{
	write(1, "new ", 4);
}

static void out(void)
{
	write(1, "out ", 4);
	longjmp(place, 1);
}

int main(void)
{
	atexit(old);
	atexit(out);
	if (setjmp(place) != 0) {
		if (atexit(new) != 0)
			write(1, "refused ", 8);
		exit(2);
	}
	exit(1);
}
