/* SPDX-License-Identifier: 0BSD */
/*
 * atexit returns 0 when it has registered the function (C17 7.22.4.2p4).
 *
 * expect-stdout: 0 0 0\n
 */
#include <stdio.h>
#include <stdlib.h>

static void nothing(void)
{
}

int main(void)
{
	int first = atexit(nothing);
	int second = atexit(nothing);
	int third = at_quick_exit(nothing);

	printf("%d %d %d\n", first, second, third);
	return 0;
}
