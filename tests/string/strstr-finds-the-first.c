/* SPDX-License-Identifier: 0BSD */
/*
 * strstr() finds the first occurrence; an empty pattern is found at once
 * (C17 7.24.5.7).
 *
 * expect-stdout: 0\n0\n2\n3\n5\nnull\nnull\nnull\nnull\n0\n8\n
 */
#include <stdio.h>
#include <string.h>

static void found(const char *text, const char *result)
{
	if (result)
		printf("%d\n", (int)(result - text));
	else
		puts("null");
}

int main(void)
{
	const char *text = "ababcab\377d\0ef";

	found(text, strstr(text, ""));
	found(text, strstr(text, "ab"));
	found(text, strstr(text, "abc"));
	found(text, strstr(text, "bc"));
	found(text, strstr(text, "ab\377"));
	found(text, strstr(text, "abd"));
	found(text, strstr(text, "e"));
	found(text, strstr(text, "ababcab\377de"));
	found(text, strstr("", "a"));
	found(text, strstr(text, text));
	found(text, strstr(text, "d"));
}
