/* SPDX-License-Identifier: 0BSD */
/*
 * What merely has the checksum of the pattern, 101 times the first byte plus
 * the second, is no occurrence of it (C17 7.24.5.7; lib/string/strstr.c).
 *
 * expect-stdout: 4 4\nnull null\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>

int main(void)
{
	const char *text = "xb\024 ay", *pattern = "ay";
	char *found = memmem(text, 6, pattern, 2);

	printf("%d %d\n", (int)(strstr(text, pattern) - text),
	       (int)(found - text));
	printf("%s %s\n", strstr("xb\024", pattern) ? "found" : "null",
	       memmem("xb\024", 3, pattern, 2) ? "found" : "null");
}
