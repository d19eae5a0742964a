/* SPDX-License-Identifier: 0BSD */
/*
 * mempcpy() copies as memcpy() does and returns the byte after the copy, so
 * that calls can be chained (GNU).
 *
 * expect-stdout: one, two 8\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>

int main(void)
{
	char target[20];
	char *end = mempcpy(target, "one", 3);

	end = mempcpy(end, ", ", 2);
	end = mempcpy(end, "", 0);
	end = mempcpy(end, "two", 4);
	printf("%s %d\n", target, (int)(end - 1 - target));
}
