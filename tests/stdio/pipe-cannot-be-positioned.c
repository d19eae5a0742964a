/* SPDX-License-Identifier: 0BSD */
/*
 * fseek and ftell on a pipe: -1 and ESPIPE (POSIX.1-2024 fseek(), ftell()).
 *
 * expect-stdout: -1 ESPIPE -1 ESPIPE\n
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	int ends[2];

	pipe(ends);
	FILE *file = fdopen(ends[0], "r");
	errno = 0;
	printf("%d ", fseek(file, 0, SEEK_SET));
	printf("%s ", errno == ESPIPE ? "ESPIPE" : "?");
	errno = 0;
	printf("%ld ", ftell(file));
	printf("%s\n", errno == ESPIPE ? "ESPIPE" : "?");
	return 0;
}
