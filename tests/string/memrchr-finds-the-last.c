/* SPDX-License-Identifier: 0BSD */
/*
 * memrchr() finds the last byte that equals the value as unsigned char, within
 * the count alone (GNU).
 *
 * expect-stdout: 5\n1\n3\n4\n0\nnull\nnull\n
 */
#define _GNU_SOURCE
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

	found(text, memrchr(text, 'b', 6));
	found(text, memrchr(text, 'b', 5));
	found(text, memrchr(text, 0, 6));
	found(text, memrchr(text, 0351, 6));
	found(text, memrchr(text, 'a', 6));
	found(text, memrchr(text, 'z', 6));
	found(text, memrchr(text, 'a', 0));
}
