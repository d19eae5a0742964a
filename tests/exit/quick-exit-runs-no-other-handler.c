/* SPDX-License-Identifier: 0BSD */
/*
 * quick_exit calls nothing that atexit registered (C17 7.22.4.7p2).
 *
 * expect-stdout: quick
 */
#include <stdlib.h>
#include <unistd.h>

static void handler(void)
{
	write(1, "atexit", 6);
}

static void quick(void)
{
	write(1, "quick", 5);
}

int main(void)
{
	atexit(handler);
	at_quick_exit(quick);
	quick_exit(0);
}
