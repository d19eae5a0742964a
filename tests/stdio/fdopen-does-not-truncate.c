/* SPDX-License-Identifier: 0BSD */
/*
 * fdopen with "w" leaves the file's bytes (POSIX.1-2024 fdopen()).
 *
 * expect-stdout: Xbc\n
 */
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	char text[10];
	int descriptor = open("file", O_RDWR | O_CREAT, 0600);

	write(descriptor, "abc", 3);
	lseek(descriptor, 0, SEEK_SET);
	FILE *file = fdopen(descriptor, "w");
	putc('X', file);
	fclose(file);
	file = fopen("file", "r");
	puts(fgets(text, sizeof text, file));
	return 0;
}
