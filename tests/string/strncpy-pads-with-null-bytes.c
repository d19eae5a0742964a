/* SPDX-License-Identifier: 0BSD */
/*
 * strncpy() writes exactly the count: the string, as much as fits, then null
 * bytes; it returns its target (C17 7.24.2.4).
 *
 * expect-stdout: .......\nab.....\nabc....\nabc\0...\nabc\0\0\0.\n
 * expect-stdout: \0\0.....\n0\n
 */
#include <stdio.h>
#include <string.h>

static int copy(const char *from, size_t count)
{
	char target[] = ".......";
	char *result = strncpy(target, from, count);

	fwrite(target, 1, 7, stdout);
	putchar('\n');
	return (int)(result - target);
}

int main(void)
{
	copy("abc", 0);
	copy("abc", 2);
	copy("abc", 3);
	copy("abc", 4);
	copy("abc", 6);
	printf("%d\n", copy("", 2));
}
