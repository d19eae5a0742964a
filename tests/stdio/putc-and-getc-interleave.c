/* SPDX-License-Identifier: 0BSD */
/*
 * Standard input and output are separate streams: a filter sees each byte
 * once and in order (C17 7.21.7).
 *
 * with-stdin: The quick brown fox.\n
 * expect-stdout: THE QUICK BROWN FOX.\n
 */
#include <stdio.h>

int main(void)
{
	for (int c; (c = getchar()) != EOF;)
		putchar(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
	return 0;
}
