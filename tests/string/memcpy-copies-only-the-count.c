/* SPDX-License-Identifier: 0BSD */
/*
 * memcpy() copies exactly the count, null bytes too, and returns its target
 * (C17 7.24.2.1).
 *
 * expect-stdout: ..........\n..a.......\n..ab\0c....\n
 * expect-stdout: 2 2 2\n
 */
#include <stdio.h>
#include <string.h>

static int returned[3], calls;

static void copy(size_t count)
{
	char target[11] = "..........";
	char *result = memcpy(target + 2, "ab\0cd", count);

	fwrite(target, 1, 10, stdout);
	putchar('\n');
	returned[calls++] = (int)(result - target);
}

int main(void)
{
	copy(0);
	copy(1);
	copy(4);
	printf("%d %d %d\n", returned[0], returned[1], returned[2]);
}
