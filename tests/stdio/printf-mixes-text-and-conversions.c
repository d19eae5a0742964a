/* SPDX-License-Identifier: 0BSD */
/*
 * Ordinary characters are copied in order, between and after conversions
 * (C17 7.21.6.1p3).
 *
 * expect-stdout: a1b2c3d%4e\n
 */
#include <stdio.h>

int main(void)
{
	printf("a%db%uc%xd%%%ce\n", 1, 2u, 3u, '4');
	return 0;
}
