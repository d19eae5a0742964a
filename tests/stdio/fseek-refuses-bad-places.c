/* SPDX-License-Identifier: 0BSD */
/*
 * A bad origin or a place before the start: -1 and EINVAL, the position
 * stays (POSIX.1-2024 fseek()).
 *
 * expect-stdout: -1 EINVAL, -1 EINVAL, -1 EINVAL, 2\n
 */
#include <errno.h>
#include <stdio.h>

static void show(FILE *file, long offset, int origin)
{
	errno = 0;
	int result = fseek(file, offset, origin);
	printf("%d %s, ", result, errno == EINVAL ? "EINVAL" : "?");
}

int main(void)
{
	FILE *file = fopen("file", "w+");

	fputs("abc", file);
	fseek(file, 2, SEEK_SET);
	show(file, 0, 99);
	show(file, -1, SEEK_SET);
	show(file, -9, SEEK_CUR);
	printf("%ld\n", ftell(file));
	return 0;
}
