/* SPDX-License-Identifier: 0BSD */
/*
 * explicit_bzero() clears the count and no more (OpenBSD).
 *
 * expect-stdout: ab\0\0ef\n
 */
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>

int main(void)
{
	char text[] = "abcdef";

	explicit_bzero(text + 2, 2);
	fwrite(text, 1, 6, stdout);
	putchar('\n');
}
