/* SPDX-License-Identifier: 0BSD */
/* isascii - has it 7 bits? */
#include <ctype.h>

int isascii(int character)
{
	return (unsigned)character < 128;
}
