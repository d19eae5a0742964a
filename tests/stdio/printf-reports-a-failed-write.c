/* SPDX-License-Identifier: 0BSD */
/*
 * When a byte cannot be written the result is negative (C17 7.21.6.1p14).
 *
 * expect-stdout: negative, then negative\n
 */
#include <stdio.h>

int main(void)
{
	FILE *file = fopen("/dev/full", "w");

	setvbuf(file, NULL, _IONBF, 0);
	int first = fprintf(file, "%d", 42);
	int second = fprintf(stdin, "%d", 42);
	printf("%s, then %s\n", first < 0 ? "negative" : "not",
	       second < 0 ? "negative" : "not");
	return 0;
}
