/* SPDX-License-Identifier: 0BSD */
/* isalpha - is it a letter? */
#include <ctype.h>

int isalpha(int character)
{
	return ((unsigned)character | 32) - 'a' < 26; /* 32: to lower case */
}
