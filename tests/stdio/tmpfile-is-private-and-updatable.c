/* SPDX-License-Identifier: 0BSD */
/*
 * tmpfile gives a "wb+" stream of a file that no directory holds once the
 * program is gone (C17 7.21.4.3).
 *
 * expect-stdout: text 0\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/stat.h>

int main(void)
{
	char text[10];
	struct stat status;
	FILE *file = tmpfile();

	if (!file)
		return 1;
	fputs("text", file);
	rewind(file);
	fgets(text, sizeof text, file);
	fstat(fileno(file), &status);
	printf("%s %d\n", text, (int)status.st_nlink);
	return 0;
}
