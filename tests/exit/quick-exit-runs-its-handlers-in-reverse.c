/* SPDX-License-Identifier: 0BSD */
/*
 * quick_exit runs at_quick_exit's handlers in reverse (C17 7.22.4.7p3).
 *
 * expect-status: 6
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
	at_quick_exit(a);
	at_quick_exit(b);
	at_quick_exit(c);
	quick_exit(6);
}
