/* SPDX-License-Identifier: 0BSD */
/*
 * strncasecmp() is strcasecmp() of the first bytes, stops at a null byte, and
 * reads none past the count (POSIX.1-2024 strncasecmp(), in the POSIX locale).
 *
 * expect-stdout: 0 0 -1 1 -1 0 0\n
 */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <strings.h>

static int sign(int value)
{
	return (value > 0) - (value < 0);
}

int main(void)
{
	const char one[3] = {'a', 'b', 'c'}, two[3] = {'A', 'B', 'C'};

	printf("%d", sign(strncasecmp("a", "b", 0)));
	printf(" %d", sign(strncasecmp("abc", "ABd", 2)));
	printf(" %d", sign(strncasecmp("abc", "ABD", 3)));
	printf(" %d", sign(strncasecmp("ABD", "abc", (size_t)-1)));
	printf(" %d", sign(strncasecmp("ab", "ABC", 3)));
	printf(" %d", sign(strncasecmp("ab\0x", "AB\0y", 4)));
	printf(" %d\n", sign(strncasecmp(one, two, 3)));
}
