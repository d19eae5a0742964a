/* SPDX-License-Identifier: 0BSD */
/*
 * strlen() counts the bytes before the null byte, at any alignment
 * (C17 7.24.6.3).
 *
 * expect-stdout: 0 1 3 200\n200 199 198 197 196 195 194 193\n
 */
#include <stdio.h>
#include <string.h>

int main(void)
{
	static char text[300];

	memset(text, 0xff, 200);
	printf("%d %d %d %d\n", (int)strlen(""), (int)strlen("a"),
	       (int)strlen("abc\0d"), (int)strlen(text));
	for (int i = 0; i < 8; i++)
		printf("%d%c", (int)strlen(text + i), i < 7 ? ' ' : '\n');
}
