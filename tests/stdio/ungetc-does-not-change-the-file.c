/* SPDX-License-Identifier: 0BSD */
/*
 * The file keeps its bytes (C17 7.21.7.10p3).
 *
 * expect-stdout: abc\n
 */
#include <stdio.h>

int main(void)
{
	char text[10];
	FILE *file = fopen("file", "w+");

	fputs("abc", file);
	rewind(file);
	getc(file);
	ungetc('X', file);
	getc(file);
	rewind(file);
	puts(fgets(text, sizeof text, file));
	return 0;
}
