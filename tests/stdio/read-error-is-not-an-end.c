/* SPDX-License-Identifier: 0BSD */
/*
 * A read that fails sets the error indicator, not the end's (C17 7.21.7.1p3).
 *
 * expect-stdout: -1 EISDIR 1 0\n
 */
#include <errno.h>
#include <stdio.h>

int main(void)
{
	FILE *file = fopen(".", "r");

	errno = 0;
	int c = getc(file);
	printf("%d %s ", c, errno == EISDIR ? "EISDIR" : "?");
	printf("%d %d\n", ferror(file) != 0, feof(file) != 0);
	return 0;
}
