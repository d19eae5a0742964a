/* SPDX-License-Identifier: 0BSD */
/*
 * A width larger than any buffer is written whole (C17 7.21.6.1p15: at least
 * 4095 bytes from one conversion).
 *
 * expect-stdout: 100000 100000 spaces then 1, 70000 zeros\n
 */
#include <stdio.h>

int main(void)
{
	int spaces = 0;
	int zeros = 0;
	FILE *file = fopen("file", "w+");
	int result = fprintf(file, "%100000d", 1);

	fprintf(file, "%.70000d", 0);
	rewind(file);
	while (getc(file) == ' ')
		spaces++;
	while (getc(file) == '0')
		zeros++;
	printf("%d %d spaces then 1, %d zeros\n", result, spaces + 1, zeros);
	return 0;
}
