/* SPDX-License-Identifier: 0BSD */
/*
 * A handler registered while exit runs is the next to run (DESIGN section 3,
 * POSIX.1-2024 atexit()).
 *
 * expect-stdout: b, c: 0, new, newer, a
 */
#include <stdlib.h>
#include <unistd.h>

static void a(void)
{
	write(1, "a", 1);
}

static void newer(void)
{
	write(1, "newer, ", 7);
}

static void new(void)
{
	write(1, "new, ", 5);
	atexit(newer);
}

static void b(void)
{
	write(1, "b, ", 3);
}

static void c(void)
{
	if (atexit(new) == 0)
		write(1, "c: 0, ", 6);
}

int main(void)
{
	atexit(a);
	atexit(c);
	atexit(b);
	return 0;
}
