/* SPDX-License-Identifier: 0BSD */
/*
 * What a handler registers while quick_exit runs is next (DESIGN section 3).
 *
 * expect-stdout: b, new, a
 */
#include <stdlib.h>
#include <unistd.h>

static void a(void)
{
	write(1, "a", 1);
}

static void new(void)
{
	write(1, "new, ", 5);
}

static void b(void)
{
	write(1, "b, ", 3);
	at_quick_exit(new);
}

int main(void)
{
	at_quick_exit(a);
	at_quick_exit(b);
	quick_exit(0);
}
