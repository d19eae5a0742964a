/* SPDX-License-Identifier: 0BSD */
/*
 * "e" sets FD_CLOEXEC, which is not set otherwise (POSIX.1-2024 fopen()).
 *
 * expect-stdout: w 0, we 1, r 0, re 1\n
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>

static void show(const char *mode, const char *end)
{
	FILE *file = fopen("file", mode);
	int flags = fcntl(fileno(file), F_GETFD);

	printf("%s %d%s", mode, (flags & FD_CLOEXEC) != 0, end);
	fclose(file);
}

int main(void)
{
	show("w", ", ");
	show("we", ", ");
	show("r", ", ");
	show("re", "\n");
	return 0;
}
