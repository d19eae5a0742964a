/* SPDX-License-Identifier: 0BSD */
/*
 * s writes up to the null, or a precision's number of bytes, which need no
 * null then (C17 7.21.6.1p8).
 *
 * expect-stdout: [abc][][ab][][abc][   ab][ab   ][xyz]\n
 */
#include <stdio.h>

int main(void)
{
	char open[3] = { 'x', 'y', 'z' };

	printf("[%s][%s][%.2s][%.0s][%.9s][%5.2s][%-5.2s][%.3s]\n", "abc", "",
	       "abc", "abc", "abc", "abc", "abc", open);
	return 0;
}
