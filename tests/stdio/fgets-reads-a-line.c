/* SPDX-License-Identifier: 0BSD */
/*
 * fgets stops after an end of line, when the array is full, or at the end
 * (C17 7.21.7.2p2).
 *
 * with-stdin: ab\ncdefg\n\nhi
 * expect-stdout: [ab\n][cdef][g\n][\n][hi] end, unchanged hi\n
 */
#include <stdio.h>

int main(void)
{
	char text[5];

	while (fgets(text, sizeof text, stdin))
		printf("[%s]", text);
	printf(" end, unchanged %s\n", text);
	return 0;
}
