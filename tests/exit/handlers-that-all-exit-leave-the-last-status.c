/* SPDX-License-Identifier: 0BSD */
/*
 * Each exit called by a handler replaces the status (DESIGN section 3).
 *
 * expect-status: 1
 * expect-stdout: 321
 */
#include <stdlib.h>
#include <unistd.h>

static void one(void)
{
	write(1, "1", 1);
	exit(1);
}

static void two(void)
{
	write(1, "2", 1);
	exit(2);
}

static void three(void)
{
	write(1, "3", 1);
	exit(3);
}

int main(void)
{
	atexit(one);
	atexit(two);
	atexit(three);
	exit(4);
}
