/* SPDX-License-Identifier: 0BSD */
/*
 * A buffer of one byte is a buffer (C17 7.21.5.6).
 *
 * expect-stdout: ab\ncd 12\n
 */
#include <stdio.h>

static char one[1];

int main(void)
{
	setvbuf(stdout, one, _IOFBF, 1);
	printf("ab\ncd %d\n", 12);
	return 0;
}
