/* SPDX-License-Identifier: 0BSD */
/*
 * A failure is -1 and errno, success leaves errno alone (C17 7.5p3).
 *
 * expect-stdout: -1 EBADF, 0 untouched, -1 ENOENT, -1 EINVAL\n
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	errno = 0;
	int result = close(-1);
	printf("%d %s, ", result, errno == EBADF ? "EBADF" : "?");
	errno = 77;
	result = close(dup(0));
	printf("%d %s, ", result, errno == 77 ? "untouched" : "changed");
	result = open("missing", O_RDONLY);
	printf("%d %s, ", result, errno == ENOENT ? "ENOENT" : "?");
	result = (int)lseek(dup(1), 0, 99);
	printf("%d %s\n", result, errno == EINVAL ? "EINVAL" : "?");
	return 0;
}
