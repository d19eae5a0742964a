/* SPDX-License-Identifier: 0BSD */
/* isxdigit - is it a hexadecimal digit? */
#include <ctype.h>

int isxdigit(int character)
{
	/* 32: to lower case */
	return (unsigned)character - '0' < 10 ||
	       ((unsigned)character | 32) - 'a' < 6;
}
