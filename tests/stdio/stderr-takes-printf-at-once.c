/* SPDX-License-Identifier: 0BSD */
/*
 * fprintf to stderr is seen before the next write to the descriptor
 * (C17 7.21.3p7).
 *
 * expect-stderr: one 1\ntwo\n
 */
#include <stdio.h>
#include <unistd.h>

int main(void)
{
	fprintf(stderr, "one %d\n", 1);
	write(2, "two\n", 4);
	return 0;
}
