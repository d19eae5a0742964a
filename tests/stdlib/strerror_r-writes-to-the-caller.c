/* SPDX-License-Identifier: 0BSD */
/*
 * strerror_r writes what strerror says into the caller's memory, and nothing
 * beyond its end (POSIX.1-2024 strerror_r()).
 *
 * expect-stdout: the same\nERANGE, bounded\n
 */
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
	char text[100], small[8] = "1234567";

	if (strerror_r(EACCES, text, sizeof(text)) == 0 &&
	    strcmp(text, strerror(EACCES)) == 0)
		puts("the same");
	if (strerror_r(EACCES, small, 4) == ERANGE)
		printf("ERANGE, ");
	puts(strcmp(small + 4, "567") == 0 ? "bounded" : "beyond");
	return 0;
}
