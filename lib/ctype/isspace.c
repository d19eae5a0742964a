/* SPDX-License-Identifier: 0BSD */
/* isspace - is it white space? */
#include <ctype.h>

int isspace(int character)
{
	return character == ' ' || (unsigned)character - '\t' < 5;
}
