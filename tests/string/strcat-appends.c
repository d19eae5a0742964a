/* SPDX-License-Identifier: 0BSD */
/*
 * strcat() appends from the null byte on and returns its target (C17 7.24.3.1).
 *
 * expect-stdout: ab\0...... 0\nab\0...... 0\nabcd\0.... 0\n
 */
#include <stdio.h>
#include <string.h>

static void append(const char *first, const char *second)
{
	char target[] = ".........";

	strcpy(target, first);

	char *result = strcat(target, second);

	fwrite(target, 1, 9, stdout);
	printf(" %d\n", (int)(result - target));
}

int main(void)
{
	append("", "ab");
	append("ab", "");
	append("ab", "cd");
}
