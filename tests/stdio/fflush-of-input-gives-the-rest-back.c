/* SPDX-License-Identifier: 0BSD */
/*
 * fflush on a seekable input stream sets the descriptor's offset to the
 * stream's position (POSIX.1-2024 fflush()).
 *
 * with-stdin: abcdef
 * expect-stdout: ab offset 2, c\n
 */
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	putchar(getchar());
	putchar(getchar());
	fflush(stdin);
	printf(" offset %d, ", (int)lseek(0, 0, SEEK_CUR));
	putchar(getchar());
	putchar('\n');
	return 0;
}
