/* SPDX-License-Identifier: 0BSD */
/*
 * `#` prefixes a nonzero x by 0x, X by 0X, and makes o start with 0
 * (C17 7.21.6.1p6).
 *
 * expect-stdout: [0x2a][0X2A][052][0][0][0]\n
 * expect-stdout: [  0x2a][0x2a  ][0x002a][0x0000002a][00052][  052]\n
 * expect-stdout: [0][][][0]\n
 */
#include <stdio.h>

int main(void)
{
	printf("[%#x][%#X][%#o][%#x][%#X][%#o]\n", 42u, 42u, 42u, 0u, 0u, 0u);
	printf("[%#6x][%#-6x][%#06x][%#.8x][%#.5o][%#5o]\n", 42u, 42u, 42u, 42u,
	       42u, 42u);
	printf("[%#.0o][%#.0x][%.0o][%#.1o]\n", 0u, 0u, 0u, 0u);
	return 0;
}
