/* SPDX-License-Identifier: 0BSD */
/*
 * Only the names of ISO C are reserved: a program may have a write or an
 * _exit-like name of its own, and exit still works (C17 7.1.3p1).
 *
 * expect-status: 3
 * expect-stdout: 2 calls of the program's own\n
 */
#include <stdio.h>
#include <stdlib.h>

static int calls;

int write(int, const char *);
int write(int step, const char *unused)
{
	(void)unused;
	return calls += step;
}

int read(void);
int read(void)
{
	return ++calls;
}

static void handler(void)
{
	printf("%d calls of the program's own\n", calls);
}

int main(void)
{
	atexit(handler);
	write(1, "");
	read();
	exit(3);
}
