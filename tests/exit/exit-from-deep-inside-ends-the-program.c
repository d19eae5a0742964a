/* SPDX-License-Identifier: 0BSD */
/*
 * exit does not return, however deep the call (C17 7.22.4.4p6).
 *
 * expect-status: 9
 * expect-stdout: down\n
 */
#include <stdio.h>
#include <stdlib.h>

static int depth;

static void descend(void)
{
	if (++depth == 100) {
		puts("down");
		exit(9);
	}
	descend();
	puts("back");
}

int main(void)
{
	descend();
	puts("main goes on");
	return 0;
}
