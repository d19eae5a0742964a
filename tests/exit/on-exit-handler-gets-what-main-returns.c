/* SPDX-License-Identifier: 0BSD */
/*
 * A return from main is exit with that value (C17 5.1.2.2.3; on_exit(3)).
 *
 * references-differ: musl: has no on_exit
 * expect-status: 255
 * expect-stdout: -1\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>

static void show(int status, void *argument)
{
	(void)argument;
	printf("%d\n", status);
}

int main(void)
{
	on_exit(show, NULL);
	return -1;
}
