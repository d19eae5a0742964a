/* SPDX-License-Identifier: 0BSD */
/*
 * A thread-local variable that another file defines is that variable, and not
 * another of this file's (C17 6.2.2p2).
 *
 * with-cflags: tests/thread/other/variables.c
 * expect-stdout: 12 0 99\n13 1 98\n13 1 98\n
 */
#include <stdio.h>

#include "other/variables.h"

static _Thread_local volatile int own = 99;

int main(void)
{
	printf("%d %ld %d\n", initialised, zero, own);
	initialised++;
	zero++;
	own--;
	printf("%d %ld %d\n", initialised, zero, own);
	printf("%d %ld %d\n", *where_initialised(), *where_zero(), own);
	return 0;
}
