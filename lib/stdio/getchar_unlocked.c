/* SPDX-License-Identifier: 0BSD */
/* getchar_unlocked - read a byte from standard input. */
#include <stdio.h>

int getchar_unlocked(void)
{
	return getc_unlocked(stdin);
}
