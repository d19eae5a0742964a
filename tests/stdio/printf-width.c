/* SPDX-License-Identifier: 0BSD */
/*
 * A width pads on the left with spaces, with `-` on the right, and never cuts
 * (C17 7.21.6.1p4, p6).
 *
 * expect-stdout: [   42][42   ][  -42][-42  ][12345678]\n
 * expect-stdout: [   2a][2a   ][  abc][abc  ][abcdefgh]\n
 * expect-stdout: [    c][c    ][    %][             1]\n
 */
#include <stdio.h>

int main(void)
{
	printf("[%5d][%-5d][%5d][%-5d][%5d]\n", 42, 42, -42, -42, 12345678);
	printf("[%5x][%-5x][%5s][%-5s][%5s]\n", 42u, 42u, "abc", "abc",
	       "abcdefgh");
	printf("[%5c][%-5c][%5s][%14d]\n", 'c', 'c', "%", 1);
	return 0;
}
