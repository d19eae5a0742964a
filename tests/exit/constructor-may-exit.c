/* SPDX-License-Identifier: 0BSD */
/*
 * exit in a constructor is the end: main does not run, handlers and
 * destructors do (C17 7.22.4.4).
 *
 * expect-status: 3
 * expect-stdout: constructor handler destructor
 */
#include <stdlib.h>
#include <unistd.h>

static void handler(void)
{
	write(1, "handler ", 8);
}

__attribute__((constructor)) static void construct(void)
{
	atexit(handler);
	write(1, "constructor ", 12);
	exit(3);
}

__attribute__((destructor)) static void destroy(void)
{
	write(1, "destructor", 10);
}

int main(void)
{
	write(1, "main ", 5);
	return 0;
}
