/* SPDX-License-Identifier: 0BSD */
/*
 * A stream that was at its end starts anew (C17 7.21.5.4p2).
 *
 * expect-stdout: 1 0 x\n
 */
#include <stdio.h>

int main(void)
{
	FILE *file = fopen("file", "w");

	fputs("x", file);
	fclose(file);
	getchar();
	int before = feof(stdin) != 0;
	freopen("file", "r", stdin);
	int after = feof(stdin) != 0;
	printf("%d %d %c\n", before, after, getchar());
	return 0;
}
