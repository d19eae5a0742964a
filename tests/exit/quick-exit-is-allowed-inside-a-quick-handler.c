/* SPDX-License-Identifier: 0BSD */
/*
 * quick_exit called by its own handler: the remaining handlers run, with the
 * new status, as for exit (DESIGN section 3; undefined in C17 7.22.4.7p2).
 *
 * expect-status: 9
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
	quick_exit(9);
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
