/* SPDX-License-Identifier: 0BSD */
/*
 * fseek writes buffered output before it moves (C17 7.21.9.2p5).
 *
 * expect-stdout: aXc 3\n
 */
#include <stdio.h>

int main(void)
{
	char text[10];
	FILE *file = fopen("file", "w+");

	fputs("abc", file);
	fseek(file, 1, SEEK_SET);
	putc('X', file);
	fseek(file, 0, SEEK_END);
	long end = ftell(file);
	rewind(file);
	fgets(text, sizeof text, file);
	printf("%s %ld\n", text, end);
	return 0;
}
