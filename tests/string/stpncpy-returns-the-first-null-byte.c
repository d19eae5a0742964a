/* SPDX-License-Identifier: 0BSD */
/*
 * stpncpy() writes as strncpy() does and returns the first null byte written,
 * or the end of the field if there is none (POSIX.1-2024 stpncpy()).
 *
 * expect-stdout: .......\nab.....\nabc....\nabc\0...\nabc\0\0\0.\n\0\0.....\n
 * expect-stdout: 0 2 3 3 3 0\n
 */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <string.h>

static int copy(const char *from, size_t count)
{
	char target[] = ".......";
	char *result = stpncpy(target, from, count);

	fwrite(target, 1, 7, stdout);
	putchar('\n');
	return (int)(result - target);
}

int main(void)
{
	int none = copy("abc", 0), cut = copy("abc", 2), full = copy("abc", 3);
	int ended = copy("abc", 4), padded = copy("abc", 6);
	int empty = copy("", 2);

	printf("%d %d %d %d %d %d\n", none, cut, full, ended, padded, empty);
}
