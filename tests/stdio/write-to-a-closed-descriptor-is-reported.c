/* SPDX-License-Identifier: 0BSD */
/*
 * When the descriptor is gone, fflush says so: EOF, EBADF, the indicator
 * (POSIX.1-2024 fflush()).
 *
 * expect-stdout: fputs fine, -1 EBADF 1, fclose -1\n
 */
#include <errno.h>
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	FILE *file = fopen("file", "w");

	printf(fputs("abc", file) < 0 ? "fputs failed, " : "fputs fine, ");
	close(fileno(file));
	errno = 0;
	int result = fflush(file);
	printf("%d %s ", result, errno == EBADF ? "EBADF" : "?");
	printf("%d, ", ferror(file) != 0);
	printf("fclose %d\n", fclose(file));
	return 0;
}
