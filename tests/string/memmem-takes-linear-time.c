/* SPDX-License-Identifier: 0BSD */
/*
 * A pattern that nearly matches everywhere is not compared anew at every place:
 * this would not end within any test's time if it were. POSIX.1-2024 memmem()
 * asks for no speed; include/string.h promises it.
 *
 * expect-stdout: null\n300000\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>

enum { TEXT = 600000, PATTERN = 300000 };

static char text[TEXT], pattern[PATTERN];

int main(void)
{
	pattern[PATTERN / 2] = 'b';
	puts(memmem(text, TEXT, pattern, PATTERN) ? "found" : "null");
	text[TEXT - PATTERN / 2] = 'b';

	char *found = memmem(text, TEXT, pattern, PATTERN);

	printf("%d\n", (int)(found - text));
}
