/* SPDX-License-Identifier: 0BSD */
/*
 * memchr() finds the first byte that equals the value as unsigned char, within
 * the count alone, and takes a null byte for a byte (C17 7.24.5.1).
 *
 * expect-stdout: 1\n2\n3\n4\nnull\nnull\nnull\n2\n
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
	const char *text = "abc\0\351b";

	found(text, memchr(text, 'b', 6));
	found(text, memchr(text, 'c', 3));
	found(text, memchr(text, 0, 6));
	found(text, memchr(text, 0x700 + 0351, 6));
	found(text, memchr(text, 'z', 6));
	found(text, memchr(text, 'c', 2));
	found(text, memchr(text, 'a', 0));
	found(text, memchr(text, 'c', (size_t)-1)); /* C17: stops there */
}
