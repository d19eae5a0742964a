/* SPDX-License-Identifier: 0BSD */
/* isalnum - is it a letter or a digit? */
#include <ctype.h>

int isalnum(int character)
{
	/* 32: to lower case */
	return (unsigned)character - '0' < 10 ||
	       ((unsigned)character | 32) - 'a' < 26;
}
