/* SPDX-License-Identifier: 0BSD */
/*
 * strncat() appends at most the count and then a null byte, does not pad, and
 * returns its target (C17 7.24.3.2).
 *
 * expect-stdout: ab\0...... 0\nabc\0..... 0\nabcd\0.... 0\nabcd\0.... 0\n
 * expect-stdout: abxy\0.... 0\n
 */
#include <stdio.h>
#include <string.h>

static void append(const char *second, size_t count)
{
	char target[] = "ab\0......";
	char *result = strncat(target, second, count);

	fwrite(target, 1, 9, stdout);
	printf(" %d\n", (int)(result - target));
}

int main(void)
{
	const char unended[2] = {'x', 'y'};

	append("cd", 0);
	append("cd", 1);
	append("cd", 2);
	append("cd", (size_t)-1);
	append(unended, 2);
}
