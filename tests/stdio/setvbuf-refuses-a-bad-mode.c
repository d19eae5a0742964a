/* SPDX-License-Identifier: 0BSD */
/*
 * setvbuf returns nonzero for an invalid mode, 0 otherwise (C17 7.21.5.6p3).
 *
 * expect-stdout: refused 0 0 0\n
 */
#include <stdio.h>

int main(void)
{
	FILE *file = fopen("file", "w");
	int bad = setvbuf(file, NULL, 77, 100);
	int full = setvbuf(file, NULL, _IOFBF, 100);
	int line = setvbuf(file, NULL, _IOLBF, 100);
	int none = setvbuf(file, NULL, _IONBF, 0);

	printf("%s %d %d %d\n", bad ? "refused" : "accepted", full, line, none);
	return 0;
}
