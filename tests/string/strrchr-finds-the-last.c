/* SPDX-License-Identifier: 0BSD */
/*
 * strrchr() finds the last byte that equals the value as char, and counts the
 * null byte as part of the string (C17 7.24.5.5).
 *
 * expect-stdout: 3\n0\n2\n4\n4\nnull\nnull\n
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

	found(text, strrchr(text, 'b'));
	found(text, strrchr(text, 'a'));
	found(text, strrchr(text, 0351));
	found(text, strrchr(text, 0));
	found(text, strrchr(text, 0x100));
	found(text, strrchr(text, 'z'));
	found(text, strrchr("", 'a'));
}
