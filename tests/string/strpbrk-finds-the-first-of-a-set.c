/* SPDX-License-Identifier: 0BSD */
/*
 * strpbrk() finds the first byte that is in the set, of which the null byte is
 * no part (C17 7.24.5.4).
 *
 * expect-stdout: 1\n2\nnull\nnull\nnull\n
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
	const char *text = "abc\0d";

	found(text, strpbrk(text, "cb"));
	found(text, strpbrk(text, "xcy"));
	found(text, strpbrk(text, "xyd"));
	found(text, strpbrk(text, ""));
	found(text, strpbrk("", "abc"));
}
