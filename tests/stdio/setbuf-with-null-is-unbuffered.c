/* SPDX-License-Identifier: 0BSD */
/*
 * setbuf(stream, NULL) is setvbuf with _IONBF, with a buffer _IOFBF of BUFSIZ
 * bytes (C17 7.21.5.5p2).
 *
 * expect-stdout: 1 0 1\n
 */
#include <stdio.h>
#include <unistd.h>

static char buffer[BUFSIZ];

static int size(FILE *file)
{
	return (int)lseek(fileno(file), 0, SEEK_END);
}

int main(void)
{
	FILE *first = fopen("first", "w");
	FILE *second = fopen("second", "w");

	setbuf(first, NULL);
	putc('a', first);
	setbuf(second, buffer);
	putc('\n', second);
	printf("%d %d ", size(first), size(second));
	fflush(second);
	printf("%d\n", size(second));
	return 0;
}
