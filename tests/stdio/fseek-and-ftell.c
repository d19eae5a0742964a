/* SPDX-License-Identifier: 0BSD */
/*
 * Positions are bytes from the start, the current place or the end
 * (C17 7.21.9.2, 7.21.9.4).
 *
 * expect-stdout: 10 0 | 3:d 4 | 6:g 7 | 8:i 9 | 10:- 10 | 15:- 15\n
 */
#include <stdio.h>

static void show(FILE *file, const char *end)
{
	long before = ftell(file);
	int c = getc(file);

	printf("%ld:%c %ld%s", before, c == EOF ? '-' : c, ftell(file), end);
}

int main(void)
{
	FILE *file = fopen("file", "w+");

	fputs("abcdefghij", file);
	printf("%ld ", ftell(file));
	rewind(file);
	printf("%ld | ", ftell(file));
	fseek(file, 3, SEEK_SET);
	show(file, " | ");
	fseek(file, 2, SEEK_CUR);
	show(file, " | ");
	fseek(file, -2, SEEK_END);
	show(file, " | ");
	fseek(file, 0, SEEK_END);
	show(file, " | ");
	fseek(file, 5, SEEK_END);
	show(file, "\n");
	return 0;
}
