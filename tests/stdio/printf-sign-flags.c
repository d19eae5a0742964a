/* SPDX-License-Identifier: 0BSD */
/*
 * `+` and space ask for a sign; `+` wins (C17 7.21.6.1p6).
 *
 * expect-stdout: [+1][-1][+0][ 1][-1][ 0][+1][+1]\n
 * expect-stdout: [   +1][+1   ][+0001][ 0001][    1][-0001]\n
 * expect-stdout: [1][ff]\n
 */
#include <stdio.h>

int main(void)
{
	printf("[%+d][%+d][%+d][% d][% d][% d][%+ d][% +d]\n", 1, -1, 0, 1, -1,
	       0, 1, 1);
	printf("[%+5d][%-+5d][%+05d][% 05d][% 5d][%05d]\n", 1, 1, 1, 1, 1, -1);
	printf("[%+u][%+x]\n", 1u, 255u);
	return 0;
}
