/* SPDX-License-Identifier: 0BSD */
/*
 * memccpy() copies up to and with the byte and returns the place after its
 * copy, or copies the count and returns null (C23 7.26.2.2, POSIX.1-2024
 * memccpy()).
 *
 * expect-stdout: a,........ 2\na......... null\na,b\0c..... null\n
 * expect-stdout: a,b\0...... 4\n.......... null\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>

static void copy(int last, size_t count)
{
	char target[] = "..........";
	char *end = memccpy(target, "a,b\0c", last, count);

	fwrite(target, 1, 10, stdout);
	if (end)
		printf(" %d\n", (int)(end - target));
	else
		puts(" null");
}

int main(void)
{
	copy(',', 5);
	copy(',', 1);
	copy('z', 5);
	copy(0x100, 5);
	copy('a', 0);
}
