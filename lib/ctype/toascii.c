/* SPDX-License-Identifier: 0BSD */
/* toascii - its low 7 bits. */
#include <ctype.h>

int toascii(int character)
{
	return character & 127;
}
