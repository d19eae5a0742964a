/* SPDX-License-Identifier: 0BSD */
/*
 * strcmp() orders by the first byte that differs, as unsigned char, and a
 * string before those that it begins (C17 7.24.4.2, 7.24.4p1).
 *
 * expect-stdout: 0 0 -1 1 -1 1 -1 1 1\n
 */
#include <stdio.h>
#include <string.h>

static int sign(int value)
{
	return (value > 0) - (value < 0);
}

int main(void)
{
	printf("%d", sign(strcmp("", "")));
	printf(" %d", sign(strcmp("abc", "abc")));
	printf(" %d", sign(strcmp("abc", "abd")));
	printf(" %d", sign(strcmp("abd", "abc")));
	printf(" %d", sign(strcmp("ab", "abc")));
	printf(" %d", sign(strcmp("abc", "ab")));
	printf(" %d", sign(strcmp("\177", "\200")));
	printf(" %d", sign(strcmp("\377", "\1")));
	printf(" %d\n", sign(strcmp("a", "B")));
}
