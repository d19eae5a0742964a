/* SPDX-License-Identifier: 0BSD */
/*
 * on_exit passes the int given to exit, all its bits, and the argument
 * (on_exit(3), which glibc defines).
 *
 * references-differ: musl: has no on_exit
 * expect-status: 44
 * expect-stdout: 300 argument\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>

static void show(int status, void *argument)
{
	printf("%d %s\n", status, (char *)argument);
}

int main(void)
{
	printf("%s", on_exit(show, "argument") == 0 ? "" : "refused");
	exit(300);
}
