/* SPDX-License-Identifier: 0BSD */
/*
 * syscall() passes up to six arguments and sets errno (Linux syscall(2)).
 *
 * expect-stdout: same ID\nhello\nEBADF\nmapped\n
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void)
{
	char text[4] = "";
	int ends[2];

	puts(syscall(SYS_getpid) == getpid() ? "same ID" : "another ID");
	fflush(stdout);
	syscall(SYS_write, 1, "hello\n", 6L);
	if (syscall(SYS_write, 99, "hello\n", 6L) == -1 && errno == EBADF)
		puts("EBADF");
	pipe(ends);
	if (syscall(SYS_linkat, -100L, "absent", -100L, "b", 0L) == -1 &&
	    errno == ENOENT)
		puts("mapped");
	return text[0];
}
