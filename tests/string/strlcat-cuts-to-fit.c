/* SPDX-License-Identifier: 0BSD */
/*
 * strlcat() writes no more than the size, ends the string if it began within
 * that, and returns the length it would have liked (POSIX.1-2024 strlcat()).
 *
 * references-differ: glibc: it has strlcat() only since 2.38
 * expect-stdout: ab\0... 3\nab\0... 4\nab\0... 5\nabc\0.. 5\nabcde\0 5\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>

static void append(size_t size)
{
	char target[] = "ab\0...";
	size_t result = strlcat(target, "cde", size);

	fwrite(target, 1, 6, stdout);
	printf(" %d\n", (int)result);
}

int main(void)
{
	append(0);
	append(1);
	append(3);
	append(4);
	append(6);
}
