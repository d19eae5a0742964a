/* SPDX-License-Identifier: 0BSD */
/*
 * fwrite returns the number of whole members written or buffered; on a full
 * unbuffered device that is none (C17 7.21.8.2p3).
 *
 * expect-stdout: 0 1\n
 */
#include <stdio.h>

int main(void)
{
	FILE *file = fopen("/dev/full", "w");

	setvbuf(file, NULL, _IONBF, 0);
	int count = (int)fwrite("abcdef", 2, 3, file);
	printf("%d %d\n", count, ferror(file) != 0);
	return 0;
}
