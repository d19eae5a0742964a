/* SPDX-License-Identifier: 0BSD */
/*
 * Each pushed-back character decrements the position; a positioning call
 * discards it (C17 7.21.7.10p5, p2).
 *
 * expect-stdout: 2 1 1: X 2, b\n
 */
#include <stdio.h>

int main(void)
{
	FILE *file = fopen("file", "w+");

	fputs("abc", file);
	rewind(file);
	getc(file);
	getc(file);
	printf("%ld ", ftell(file));
	ungetc('X', file);
	printf("%ld ", ftell(file));
	printf("%ld: ", ftell(file));
	printf("%c ", getc(file));
	printf("%ld, ", ftell(file));
	ungetc('Y', file);
	fseek(file, 1, SEEK_SET);
	printf("%c\n", getc(file));
	return 0;
}
