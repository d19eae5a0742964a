/* SPDX-License-Identifier: 0BSD */
/*
 * Once at the end, reads return EOF without asking again, until clearerr
 * (C17 7.21.7.1p3: "if the end-of-file indicator is set").
 *
 * expect-stdout: a, -1 1, -1, 0 b\n
 */
#define _GNU_SOURCE
#include <stdio.h>

int main(void)
{
	FILE *out = fopen("file", "w");
	FILE *in = fopen("file", "r");

	fputs("a", out);
	fflush(out);
	printf("%c, ", getc(in));
	int end = getc(in);
	printf("%d %d, ", end, feof(in) != 0);
	fputs("b", out);
	fflush(out);
	printf("%d, ", getc(in));
	clearerr(in);
	int cleared = feof(in) != 0;
	printf("%d %c\n", cleared, getc(in));
	return 0;
}
