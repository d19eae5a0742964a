/* SPDX-License-Identifier: 0BSD */
/* putchar_unlocked - write a byte to standard output. */
#include "stream.h"

int putchar_unlocked(int byte)
{
	return __ex_fputc(byte, stdout);
}
