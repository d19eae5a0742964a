/* SPDX-License-Identifier: 0BSD */
/*
 * memcmp() compares the count, null bytes too, as unsigned char (C17 7.24.4.1).
 *
 * expect-stdout: 0 0 -1 1 -1 1 0\n
 */
#include <stdio.h>
#include <string.h>

static int sign(int value)
{
	return (value > 0) - (value < 0);
}

int main(void)
{
	printf("%d", sign(memcmp("a", "b", 0)));
	printf(" %d", sign(memcmp("abc", "abd", 2)));
	printf(" %d", sign(memcmp("abc", "abd", 3)));
	printf(" %d", sign(memcmp("b\377", "a\1", 2)));
	printf(" %d", sign(memcmp("\177", "\200", 1)));
	printf(" %d", sign(memcmp("a\0c", "a\0b", 3)));
	printf(" %d\n", sign(memcmp("a\0c", "a\0c", 4)));
}
