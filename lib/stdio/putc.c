/* SPDX-License-Identifier: 0BSD */
/* putc - write a byte. */
#include <stdio.h>

int putc(int byte, FILE *stream)
{
	return fputc(byte, stream);
}
