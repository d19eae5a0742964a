/* SPDX-License-Identifier: 0BSD */
/*
 * strcpy() copies up to and with the null byte and returns its target
 * (C17 7.24.2.3).
 *
 * expect-stdout: .abc\0.....\n.\0........\n1\n
 */
#include <stdio.h>
#include <string.h>

static int copy(const char *from)
{
	char target[] = "..........";
	char *result = strcpy(target + 1, from);

	fwrite(target, 1, 10, stdout);
	putchar('\n');
	return (int)(result - target);
}

int main(void)
{
	copy("abc");
	printf("%d\n", copy(""));
}
