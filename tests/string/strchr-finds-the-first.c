/* SPDX-License-Identifier: 0BSD */
/*
 * strchr() finds the first byte that equals the value as char, and counts the
 * null byte as part of the string (C17 7.24.5.2).
 *
 * expect-stdout: 1\n0\n2\n4\n4\nnull\nnull\n
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
	const char *text = "ab\351b\0z";

	found(text, strchr(text, 'b'));
	found(text, strchr(text, 'a'));
	found(text, strchr(text, 0351));
	found(text, strchr(text, 0));
	found(text, strchr(text, 0x100));
	found(text, strchr(text, 'z'));
	found(text, strchr("", 'a'));
}
