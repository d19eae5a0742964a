/* SPDX-License-Identifier: 0BSD */
/* getchar - read a byte from standard input. */
#include <stdio.h>

int getchar(void)
{
	return fgetc(stdin);
}
