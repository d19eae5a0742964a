/* SPDX-License-Identifier: 0BSD */
/*
 * A pattern that nearly matches everywhere is not compared anew at every place:
 * this would not end within any test's time if it were. C17 7.24.5.7 asks for
 * no speed; include/string.h promises it.
 *
 * expect-stdout: null\n300000\n
 */
#include <stdio.h>
#include <string.h>

enum { TEXT = 600000, PATTERN = 300000 };

static char text[TEXT + 1], pattern[PATTERN + 1];

int main(void)
{
	memset(text, 'a', TEXT);
	memset(pattern, 'a', PATTERN);
	pattern[PATTERN / 2] = 'b';
	puts(strstr(text, pattern) ? "found" : "null");
	text[TEXT - PATTERN / 2] = 'b';
	printf("%d\n", (int)(strstr(text, pattern) - text));
}
