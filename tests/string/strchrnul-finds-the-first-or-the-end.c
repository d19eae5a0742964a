/* SPDX-License-Identifier: 0BSD */
/*
 * strchrnul() is strchr(), but for the null byte in place of null (GNU).
 *
 * expect-stdout: 1\n2\n4\n4\n
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
	const char *text = "ab\351b\0z";

	found(text, strchrnul(text, 'b'));
	found(text, strchrnul(text, 0351));
	found(text, strchrnul(text, 0));
	found(text, strchrnul(text, 'z'));
}
