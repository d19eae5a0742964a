/* SPDX-License-Identifier: 0BSD */
/*
 * The error indicator stays until clearerr or rewind (C17 7.21.10).
 *
 * references-differ: musl: sets no errno (POSIX.1-2024 fgetc(): EBADF)
 * expect-stdout: -1 EBADF 1, still 1, 0\n
 */
#include <errno.h>
#include <stdio.h>

int main(void)
{
	FILE *file = fopen("file", "w");

	errno = 0;
	int c = getc(file);
	printf("%d %s ", c, errno == EBADF ? "EBADF" : "?");
	printf("%d, ", ferror(file) != 0);
	putc('x', file);
	fflush(file);
	printf("still %d, ", ferror(file) != 0);
	clearerr(file);
	printf("%d\n", ferror(file) != 0);
	return 0;
}
