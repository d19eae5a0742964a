/* SPDX-License-Identifier: 0BSD */
/*
 * strlcpy() writes no more than the size, always ends the string, and returns
 * the length it would have liked (POSIX.1-2024 strlcpy()).
 *
 * references-differ: glibc: it has strlcpy() only since 2.38
 * expect-stdout: ...... 3\n\0..... 3\nab\0... 3\nabc\0.. 3\nabc\0.. 3\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>

static void copy(size_t size)
{
	char target[] = "......";
	size_t result = strlcpy(target, "abc", size);

	fwrite(target, 1, 6, stdout);
	printf(" %d\n", (int)result);
}

int main(void)
{
	copy(0);
	copy(1);
	copy(3);
	copy(4);
	copy(6);
}
