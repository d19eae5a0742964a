/* SPDX-License-Identifier: 0BSD */
/*
 * c writes one byte, zero too (C17 7.21.6.1p8).
 *
 * expect-stdout: [a][\0][\377][  b][b  ]7\n
 */
#include <stdio.h>

int main(void)
{
	int count = printf("[%c][%c][%c]", 'a', 0, 255);

	printf("[%3c][%-3c]%d\n", 'b', 'b', count - 2);
	return 0;
}
