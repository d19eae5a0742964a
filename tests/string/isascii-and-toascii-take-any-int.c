/* SPDX-License-Identifier: 0BSD */
/*
 * isascii() is true of 0 to 127 alone and toascii() keeps the low 7 bits, of
 * any int (POSIX.1-2008).
 *
 * expect-stdout: 0 1 1 0 0 0\n7f 0 41 0 7f\n
 */
#define _GNU_SOURCE
#include <ctype.h>
#include <stdio.h>

int main(void)
{
	int (*member)(int) = isascii, (*low)(int) = toascii;

	printf("%d %d %d %d %d %d\n", member(-1) != 0, member(0) != 0,
	       member(127) != 0, member(128) != 0, member(0x141) != 0,
	       member(-0x7fffffff) != 0);
	printf("%x %x %x %x %x\n", (unsigned int)low(-1),
	       (unsigned int)low(128), (unsigned int)low(0xc1),
	       (unsigned int)low(-0x7fffffff - 1),
	       (unsigned int)low(0x7fffffff));
}
