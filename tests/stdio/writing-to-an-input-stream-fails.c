/* SPDX-License-Identifier: 0BSD */
/*
 * A write to a stream opened for reading: EOF, EBADF, the error indicator
 * (POSIX.1-2024 fputc()).
 *
 * references-differ: musl: sets no errno (POSIX.1-2024 fputc(): EBADF)
 * expect-stdout: -1 EBADF 1 0 1 -1\n
 */
#include <errno.h>
#include <stdio.h>

int main(void)
{
	errno = 0;
	int c = putc('x', stdin);
	printf("%d %s %d ", c, errno == EBADF ? "EBADF" : "?",
	       ferror(stdin) != 0);
	clearerr(stdin);
	printf("%d ", (int)fwrite("abc", 1, 3, stdin));
	printf("%d ", ferror(stdin) != 0);
	printf("%d\n", fputs("x", stdin) < 0 ? -1 : 0);
	return 0;
}
