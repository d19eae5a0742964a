/* SPDX-License-Identifier: 0BSD */
/*
 * fseek clears the end-of-file indicator (C17 7.21.9.2p5); rewind clears the
 * error indicator too (7.21.9.5p2).
 *
 * expect-stdout: 1 0, 1 0\n
 */
#include <stdio.h>

int main(void)
{
	FILE *file = fopen("file", "w");

	getc(file);
	int error = ferror(file) != 0;
	rewind(file);
	int none = ferror(file) != 0;
	fclose(file);
	file = fopen("file", "r");
	getc(file);
	int end = feof(file) != 0;
	fseek(file, 0, SEEK_SET);
	printf("%d %d, %d %d\n", end, feof(file) != 0, error, none);
	return 0;
}
