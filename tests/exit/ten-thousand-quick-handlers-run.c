/* SPDX-License-Identifier: 0BSD */
/*
 * The table of at_quick_exit grows as the other does (DESIGN section 3).
 *
 * references-differ: musl: 32 places (enough for C17 7.22.4.3p3)
 * expect-stdout: 10000 ran
 */
#include <stdlib.h>
#include <unistd.h>

static int ran;

static void count(void)
{
	ran++;
}

static void show(void)
{
	if (ran == 10000)
		write(1, "10000 ran", 9);
}

int main(void)
{
	at_quick_exit(show);
	for (int i = 0; i < 10000; i++)
		if (at_quick_exit(count) != 0)
			return 1;
	quick_exit(0);
}
