/* SPDX-License-Identifier: 0BSD */
/*
 * Handlers run in the reverse order of registration (C17 7.22.4.4p3).
 *
 * expect-status: 7
 * expect-stdout: cba
 */
#include <stdlib.h>
#include <unistd.h>

static void a(void)
{
	write(1, "a", 1);
}

static void b(void)
{
	write(1, "b", 1);
}

static void c(void)
{
	write(1, "c", 1);
}

int main(void)
{
	atexit(a);
	atexit(b);
	atexit(c);
	exit(7);
}
