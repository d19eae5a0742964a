/* SPDX-License-Identifier: 0BSD */
/*
 * Every write of an append stream goes to the end at that time, wherever the
 * position was set (C17 7.21.5.3p6).
 *
 * expect-stdout: one two three\n
 */
#include <stdio.h>

int main(void)
{
	char text[100];
	FILE *first = fopen("file", "a");
	FILE *second = fopen("file", "a");

	fputs("one ", first);
	fflush(first);
	fputs("two ", second);
	fflush(second);
	fseek(first, 0, SEEK_SET);
	fputs("three", first);
	fclose(first);
	fclose(second);
	first = fopen("file", "r");
	puts(fgets(text, sizeof text, first));
	return 0;
}
