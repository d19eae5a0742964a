/* SPDX-License-Identifier: 0BSD */
/*
 * exit calls nothing that at_quick_exit registered (C17 7.22.4.4p2).
 *
 * expect-stdout: atexit
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
	at_quick_exit(quick);
	atexit(handler);
	at_quick_exit(quick);
	exit(0);
}
