/* SPDX-License-Identifier: 0BSD */
/*
 * stdout is fully buffered if it is no terminal (C17 7.21.3p7).
 *
 * references-differ: musl: writes the first line early (C17 7.21.3p7)
 * expect-stdout: second\n
 */
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	putchar('\n');
	write(1, "second", 6);
	return 0;
}
