/* SPDX-License-Identifier: 0BSD */
/*
 * An unbuffered stream writes each byte as soon as possible (C17 7.21.3p3).
 *
 * expect-stdout: 1 4 5\n
 */
#include <stdio.h>
#include <unistd.h>

static int size(FILE *file)
{
	return (int)lseek(fileno(file), 0, SEEK_END);
}

int main(void)
{
	FILE *file = fopen("file", "w");

	setvbuf(file, NULL, _IONBF, 0);
	putc('a', file);
	int first = size(file);
	fputs("bcd", file);
	int second = size(file);
	fprintf(file, "%d", 5);
	printf("%d %d %d\n", first, second, size(file));
	return 0;
}
