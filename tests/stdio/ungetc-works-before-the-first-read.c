/* SPDX-License-Identifier: 0BSD */
/*
 * One character can be pushed back at any time (C17 7.21.7.10p3).
 *
 * with-stdin: bc
 * expect-stdout: abc\n
 */
#include <stdio.h>

int main(void)
{
	ungetc('a', stdin);
	for (int c; (c = getchar()) != EOF;)
		putchar(c);
	putchar('\n');
	return 0;
}
