/* SPDX-License-Identifier: 0BSD */
/*
 * feof is set only when a read met the end (C17 7.21.10.2).
 *
 * with-stdin: ab
 * expect-stdout: 0 0 0 1\n
 */
#include <stdio.h>

int main(void)
{
	int end[4];

	end[0] = feof(stdin) != 0;
	getchar();
	end[1] = feof(stdin) != 0;
	getchar();
	end[2] = feof(stdin) != 0;
	getchar();
	end[3] = feof(stdin) != 0;
	printf("%d %d %d %d\n", end[0], end[1], end[2], end[3]);
	return 0;
}
