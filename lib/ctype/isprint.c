/* SPDX-License-Identifier: 0BSD */
/* isprint - is it printable? */
#include <ctype.h>

int isprint(int character)
{
	return (unsigned)character - 32 < 95;
}
