/* SPDX-License-Identifier: 0BSD */
/*
 * strncmp() is strcmp() of the first bytes, stops at a null byte, and reads
 * none past the count (C17 7.24.4.4).
 *
 * expect-stdout: 0 0 -1 1 -1 0 0 1\n
 */
#include <stdio.h>
#include <string.h>

static int sign(int value)
{
	return (value > 0) - (value < 0);
}

int main(void)
{
	const char one[3] = {'a', 'b', 'c'}, two[3] = {'a', 'b', 'c'};

	printf("%d", sign(strncmp("a", "b", 0)));
	printf(" %d", sign(strncmp("abc", "abd", 2)));
	printf(" %d", sign(strncmp("abc", "abd", 3)));
	printf(" %d", sign(strncmp("abd", "abc", (size_t)-1)));
	printf(" %d", sign(strncmp("ab", "abc", 3)));
	printf(" %d", sign(strncmp("ab\0x", "ab\0y", 4)));
	printf(" %d", sign(strncmp(one, two, 3)));
	printf(" %d\n", sign(strncmp("\200", "\177", 1)));
}
