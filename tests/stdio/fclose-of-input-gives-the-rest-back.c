/* SPDX-License-Identifier: 0BSD */
/*
 * fclose sets the offset of a shared file to the stream's position
 * (POSIX.1-2024 fclose()).
 *
 * references-differ: glibc: its bug 12724 (POSIX.1-2024 fclose())
 * expect-stdout: offset 2\n
 */
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	FILE *file = fopen("file", "w+");

	fputs("abcdef", file);
	rewind(file);
	int other = dup(fileno(file));
	getc(file);
	getc(file);
	fclose(file);
	printf("offset %d\n", (int)lseek(other, 0, SEEK_CUR));
	return 0;
}
