/* SPDX-License-Identifier: 0BSD */
/*
 * After a handler called exit(m), on_exit handlers get m (DESIGN section 3).
 *
 * references-differ: musl: has no on_exit
 * expect-status: 6
 * expect-stdout: 3 6 6\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>

static void show(int status, void *end)
{
	printf("%d%s", status, (char *)end);
}

static void again(void)
{
	exit(6);
}

int main(void)
{
	on_exit(show, "\n");
	on_exit(show, " ");
	atexit(again);
	on_exit(show, " ");
	exit(3);
}
