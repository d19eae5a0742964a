/* SPDX-License-Identifier: 0BSD */
/*
 * Pushing back clears the end-of-file indicator (C17 7.21.7.10p5).
 *
 * expect-stdout: 1 0 Z -1 1\n
 */
#include <stdio.h>

int main(void)
{
	getchar();
	int before = feof(stdin) != 0;
	ungetc('Z', stdin);
	int after = feof(stdin) != 0;
	int c = getchar();
	int end = getchar();

	printf("%d %d %c %d %d\n", before, after, c, end, feof(stdin) != 0);
	return 0;
}
