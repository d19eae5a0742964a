/* SPDX-License-Identifier: 0BSD */
/*
 * In the "C" locale, strcoll() orders as strcmp() does (C17 7.24.4.3).
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
	printf("%d", sign(strcoll("", "")));
	printf(" %d", sign(strcoll("abc", "abc")));
	printf(" %d", sign(strcoll("abc", "abd")));
	printf(" %d", sign(strcoll("abd", "abc")));
	printf(" %d", sign(strcoll("ab", "abc")));
	printf(" %d", sign(strcoll("abc", "ab")));
	printf(" %d", sign(strcoll("\177", "\200")));
	printf(" %d", sign(strcoll("\377", "\1")));
	printf(" %d\n", sign(strcoll("a", "B")));
}
