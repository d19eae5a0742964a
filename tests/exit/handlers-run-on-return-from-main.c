/* SPDX-License-Identifier: 0BSD */
/*
 * A return from main runs the handlers as exit does (C17 5.1.2.2.3).
 *
 * expect-status: 3
 * expect-stdout: main handler
 */
#include <stdlib.h>
#include <unistd.h>

static void handler(void)
{
	write(1, "handler", 7);
}

int main(void)
{
	if (atexit(handler) != 0)
		return 1;
	write(1, "main ", 5);
	return 3;
}
