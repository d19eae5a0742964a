/* SPDX-License-Identifier: 0BSD */
/*
 * A fully buffered stream writes when its buffer is full, or on fflush
 * (C17 7.21.3p3, 7.21.5.6).
 *
 * expect-stdout: 0 0 4\n
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

	setvbuf(file, buffer, _IOFBF, sizeof buffer);
	fputs("a\n", file);
	int first = size(file);
	fputs("b\n", file);
	int second = size(file);
	fflush(file);
	printf("%d %d %d\n", first, second, size(file));
	return 0;
}
