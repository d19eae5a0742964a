/* SPDX-License-Identifier: 0BSD */
/* putchar - write a byte to standard output. */
#include <stdio.h>

int putchar(int byte)
{
	return fputc(byte, stdout);
}
