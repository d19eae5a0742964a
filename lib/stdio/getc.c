/* SPDX-License-Identifier: 0BSD */
/* getc - read a byte. */
#include <stdio.h>

int getc(FILE *stream)
{
	return fgetc(stream);
}
