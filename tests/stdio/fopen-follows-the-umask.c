/* SPDX-License-Identifier: 0BSD */
/*
 * A file is created with mode 0666 less the umask (POSIX.1-2024 fopen()).
 *
 * expect-stdout: 644 604\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/stat.h>

static int mode(const char *name)
{
	struct stat status;
	FILE *file = fopen(name, "w");

	fstat(fileno(file), &status);
	fclose(file);
	return (int)status.st_mode & 0777;
}

int main(void)
{
	int first = mode("first");

	umask(062);
	printf("%o %o\n", first, mode("second"));
	return 0;
}
