/* SPDX-License-Identifier: 0BSD */
/*
 * memset() sets exactly the count, to the value as unsigned char, and returns
 * its target (C17 7.24.6.1).
 *
 * expect-stdout: .......\n..a....\n..AAAA.\n..BBB..\n..\351....\n2\n
 */
#include <stdio.h>
#include <string.h>

static int set(int value, size_t count)
{
	char target[] = ".......";
	char *result = memset(target + 2, value, count);

	puts(target);
	return (int)(result - target);
}

int main(void)
{
	set('a', 0);
	set('a', 1);
	set(0x100 + 'A', 4);
	set('B' - 0x200, 3);
	printf("%d\n", set(0351, 1));
}
