/* SPDX-License-Identifier: 0BSD */
/*
 * A line-buffered stream writes when an end of line is put (C17 7.21.3p3).
 *
 * expect-stdout: 0 4 4 8\n
 */
#include <stdio.h>
#include <unistd.h>

static int size(FILE *file)
{
	return (int)lseek(fileno(file), 0, SEEK_END);
}

int main(void)
{
	static char buffer[256];
	FILE *file = fopen("file", "w");

	setvbuf(file, buffer, _IOLBF, sizeof buffer);
	fputs("abc", file);
	int first = size(file);
	putc('\n', file);
	int second = size(file);
	fputs("de", file);
	int third = size(file);
	fputs("f\n", file);
	printf("%d %d %d %d\n", first, second, third, size(file));
	return 0;
}
