/* SPDX-License-Identifier: 0BSD */
/*
 * strcasestr() finds the first occurrence where letters are equal in either
 * case, and only letters (GNU).
 *
 * expect-stdout: 2\n2\n0\nnull\nnull\nnull\n5\n
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
	const char *text = "abAbC[]";

	found(text, strcasestr(text, "ABC"));
	found(text, strcasestr(text, "abc"));
	found(text, strcasestr(text, ""));
	found(text, strcasestr(text, "abd"));
	found(text, strcasestr(text, "{"));
	found(text, strcasestr("", "a"));
	found(text, strcasestr(text, "[]"));
}
