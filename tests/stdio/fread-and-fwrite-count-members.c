/* SPDX-License-Identifier: 0BSD */
/*
 * They return whole members; a size or count of 0 is 0 and changes nothing
 * (C17 7.21.8.1p3, 7.21.8.2p3).
 *
 * expect-stdout: 3 0 0 0 0, 2 abcdef 1 0 1\n
 */
#include <stdio.h>

int main(void)
{
	char text[20] = "";
	FILE *file = fopen("file", "w+");
	int written = (int)fwrite("abcdefg", 2, 3, file);
	int no_size = (int)fwrite("abc", 0, 3, file);
	int no_count = (int)fwrite("abc", 3, 0, file);

	fwrite("g", 1, 1, file);
	rewind(file);
	int read_none = (int)fread(text, 0, 3, file);
	int read_no_count = (int)fread(text, 3, 0, file);
	printf("%d %d %d %d %d, ", written, no_size, no_count, read_none,
	       read_no_count);
	int members = (int)fread(text, 3, 2, file);
	printf("%d %s ", members, text);
	members = (int)fread(text, 1, 20, file);
	printf("%d ", members);
	members = (int)fread(text, 1, 20, file);
	printf("%d %d\n", members, feof(file) != 0);
	return 0;
}
