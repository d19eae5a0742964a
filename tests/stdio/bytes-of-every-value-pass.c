/* SPDX-License-Identifier: 0BSD */
/*
 * Streams change no byte: text and binary are the same (C17 7.21.2p3 allows,
 * POSIX.1-2024 fopen() demands it).
 *
 * expect-stdout: 256 bytes, 0 differ\n
 */
#include <stdio.h>

int main(void)
{
	int differ = 0;
	int count = 0;
	FILE *file = fopen("file", "w+");

	for (int c = 0; c < 256; c++)
		if (putc(c, file) != c)
			differ++;
	rewind(file);
	for (int c; (c = getc(file)) != EOF; count++)
		differ += c != count;
	printf("%d bytes, %d differ\n", count, differ);
	return 0;
}
