/* SPDX-License-Identifier: 0BSD */
/*
 * The end of a pipe is the end of its stream; what came before is read
 * (C17 7.21.7.1p3).
 *
 * expect-stdout: abc -1 1 0\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	int ends[2];

	pipe(ends);
	write(ends[1], "abc", 3);
	close(ends[1]);
	FILE *file = fdopen(ends[0], "r");
	for (int i = 0; i < 3; i++)
		putchar(getc(file));
	int c = getc(file);
	printf(" %d %d %d\n", c, feof(file) != 0, ferror(file) != 0);
	return 0;
}
