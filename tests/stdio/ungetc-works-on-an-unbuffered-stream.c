/* SPDX-License-Identifier: 0BSD */
/*
 * One character can be pushed back whatever the buffering (C17 7.21.7.10p3).
 *
 * with-stdin: ab
 * expect-stdout: aXb\n
 */
#include <stdio.h>

int main(void)
{
	setvbuf(stdin, NULL, _IONBF, 0);
	putchar(getchar());
	ungetc('X', stdin);
	for (int c; (c = getchar()) != EOF;)
		putchar(c);
	putchar('\n');
	return 0;
}
