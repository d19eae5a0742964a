/* SPDX-License-Identifier: 0BSD */
/*
 * Each function is a function even where a macro hides it (C17 7.1.4p1).
 *
 * expect-stdout: ab\nc 5 1\n
 */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#undef putchar
#undef getchar
#undef putc
#undef getc

int main(void)
{
	int (*put)(int) = putchar;
	int (*put_to)(int, FILE *) = (putc);
	int (*line)(const char *) = puts;
	size_t (*length)(const char *) = strlen;
	int (*digit)(int) = (isdigit);

	put('a');
	line("b");
	(put_to)('c', stdout);
	printf(" %d %d\n", (int)length("12345"), (digit)('1') != 0);
	return 0;
}
