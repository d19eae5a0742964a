/* SPDX-License-Identifier: 0BSD */
/*
 * Destructors run on exit(), not only on a return from main, and after the
 * handlers (DESIGN section 3).
 *
 * expect-status: 3
 * expect-stdout: handler destructor
 */
#include <stdlib.h>
#include <unistd.h>

static void handler(void)
{
	write(1, "handler ", 8);
}

__attribute__((destructor)) static void destroy(void)
{
	write(1, "destructor", 10);
}

static void leave(void)
{
	exit(3);
}

int main(void)
{
	atexit(handler);
	leave();
	return 0;
}
