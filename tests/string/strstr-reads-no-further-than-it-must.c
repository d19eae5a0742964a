/* SPDX-License-Identifier: 0BSD */
/*
 * strstr() does not read on after the first occurrence, so going through a long
 * text from match to match takes no longer than the text (C17 7.24.5.7 asks for
 * no speed; include/string.h promises it). The number of matches.
 *
 * expect-stdout: 200000\n
 */
#include <stdio.h>
#include <string.h>

enum { MATCHES = 200000 };

static char text[4 * MATCHES + 1];

int main(void)
{
	int matches = 0;

	for (int i = 0; i < MATCHES; i++)
		memcpy(text + 4 * i, "abc,", 4);
	for (char *next = text; (next = strstr(next, "abc")); next++)
		matches++;
	printf("%d\n", matches);
}
