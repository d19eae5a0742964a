/* SPDX-License-Identifier: 0BSD */
/*
 * An "a+" stream reads where it was positioned and writes at the end
 * (C17 7.21.5.3p6).
 *
 * expect-stdout: b, then abcd at 4\n
 */
#include <stdio.h>

int main(void)
{
	char text[10];
	FILE *file = fopen("file", "w");

	fputs("abc", file);
	fclose(file);
	file = fopen("file", "a+");
	fseek(file, 1, SEEK_SET);
	int c = getc(file);
	fseek(file, 0, SEEK_SET);
	putc('d', file);
	fflush(file);
	long position = ftell(file);
	rewind(file);
	fgets(text, sizeof text, file);
	printf("%c, then %s at %ld\n", c, text, position);
	return 0;
}
