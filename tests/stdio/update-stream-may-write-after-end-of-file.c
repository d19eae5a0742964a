/* SPDX-License-Identifier: 0BSD */
/*
 * A read that met the end may be followed by a write without repositioning
 * (C17 7.21.5.3p7).
 *
 * expect-stdout: abcd\n
 */
#include <stdio.h>

int main(void)
{
	char text[20] = "";
	FILE *file = fopen("file", "w+");

	fputs("abc", file);
	rewind(file);
	while (getc(file) != EOF)
		continue;
	putc('d', file);
	rewind(file);
	puts(fgets(text, sizeof text, file));
	return 0;
}
