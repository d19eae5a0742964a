/* SPDX-License-Identifier: 0BSD */
/*
 * puts appends an end of line; the buffer is written at exit (C17 7.21.7.9).
 *
 * expect-stdout: hello\n\n
 */
#include <stdio.h>

int main(void)
{
	int first = puts("hello");
	int second = puts("");

	return first < 0 || second < 0;
}
