/* SPDX-License-Identifier: 0BSD */
/*
 * on_exit and atexit handlers run in one reverse order (DESIGN section 3).
 *
 * references-differ: musl: has no on_exit
 * expect-stdout: dcba
 */
#define _GNU_SOURCE
#include <stdlib.h>
#include <unistd.h>

static void a(void)
{
	write(1, "a", 1);
}

static void put(int status, void *argument)
{
	(void)status;
	write(1, argument, 1);
}

static void c(void)
{
	write(1, "c", 1);
}

int main(void)
{
	atexit(a);
	on_exit(put, "b");
	atexit(c);
	on_exit(put, "d");
	exit(0);
}
