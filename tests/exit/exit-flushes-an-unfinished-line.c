/* SPDX-License-Identifier: 0BSD */
/*
 * A line-buffered stream's unfinished line is flushed (C17 7.22.4.4p4).
 *
 * expect-stdout: line\nno end of line
 */
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
	setvbuf(stdout, NULL, _IOLBF, 100);
	printf("line\nno end of line");
	exit(0);
}
