/* SPDX-License-Identifier: 0BSD */
/*
 * The character pushed back is the next one read, whether or not it is the
 * one that was read (C17 7.21.7.10p2); EOF is not pushed back (p4).
 *
 * with-stdin: abc
 * expect-stdout: Xbc, EOF -1, X 88\n
 */
#include <stdio.h>

int main(void)
{
	getchar();
	int pushed = ungetc('X', stdin);
	int refused = ungetc(EOF, stdin);

	for (int c; (c = getchar()) != EOF;)
		putchar(c);
	printf(", EOF %d, X %d\n", refused, pushed);
	return 0;
}
