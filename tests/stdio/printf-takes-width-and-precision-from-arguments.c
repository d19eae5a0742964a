/* SPDX-License-Identifier: 0BSD */
/*
 * `*` takes an int; a negative width is a `-` flag, a negative precision is
 * none (C17 7.21.6.1p5).
 *
 * expect-stdout: [   42][42   ][00042][42][  042][abc  ][  ab][]\n
 */
#include <stdio.h>

int main(void)
{
	printf("[%*d][%*d][%.*d][%.*d][%*.*d][%*s][%4.*s][%.*d]\n", 5, 42, -5,
	       42, 5, 42, -5, 42, 5, 3, 42, -5, "abc", 2, "ab", 0, 0);
	return 0;
}
