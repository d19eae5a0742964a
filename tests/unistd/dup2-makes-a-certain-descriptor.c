/* SPDX-License-Identifier: 0BSD */
/*
 * dup2() closes what was there, does nothing for equal descriptors if they are
 * open, and shares the offset (POSIX.1-2024 dup(), dup2(), dup3()).
 *
 * expect-stdout: 20\nsame offset\n20\nEBADF\nEBADF\nEBADF\nEINVAL\n
 * expect-stdout: close on exec\nlowest\n
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	int file = open("file", O_RDWR | O_CREAT, 0600);
	int lowest;

	printf("%d\n", dup2(file, 20));
	write(20, "abc", 3);
	if (lseek(file, 0, SEEK_CUR) == 3)
		puts("same offset");
	printf("%d\n", dup2(20, 20));
	if (dup2(30, 30) == -1 && errno == EBADF)
		puts("EBADF");
	if (dup2(30, 31) == -1 && errno == EBADF)
		puts("EBADF");
	if (dup2(20, -1) == -1 && errno == EBADF)
		puts("EBADF");
	if (dup3(20, 20, 0) == -1 && errno == EINVAL)
		puts("EINVAL");
	if (dup3(20, 21, O_CLOEXEC) == 21 && fcntl(21, F_GETFD) == FD_CLOEXEC)
		puts("close on exec");
	lowest = dup(20);
	close(lowest);
	if (dup(21) == lowest && fcntl(lowest, F_GETFD) == 0)
		puts("lowest");
	return 0;
}
