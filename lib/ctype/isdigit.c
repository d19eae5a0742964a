/* SPDX-License-Identifier: 0BSD */
/* isdigit - is it a digit? */
#include <ctype.h>

int isdigit(int character)
{
	return (unsigned)character - '0' < 10;
}
