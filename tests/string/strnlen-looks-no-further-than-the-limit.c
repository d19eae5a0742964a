/* SPDX-License-Identifier: 0BSD */
/*
 * strnlen() is strlen() or the limit, whichever is less, and reads no byte past
 * either (POSIX.1-2024 strnlen()).
 *
 * expect-stdout: 0 2 3 3 3 4\n
 */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <string.h>

int main(void)
{
	const char unended[4] = {'a', 'b', 'c', 'd'};

	printf("%d %d", (int)strnlen("abc", 0), (int)strnlen("abc", 2));
	printf(" %d %d", (int)strnlen("abc", 3), (int)strnlen("abc", 4));
	printf(" %d", (int)strnlen("abc", (size_t)-1));
	printf(" %d\n", (int)strnlen(unended, 4));
}
