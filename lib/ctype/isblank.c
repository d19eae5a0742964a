/* SPDX-License-Identifier: 0BSD */
/* isblank - is it a space or a tab? */
#include <ctype.h>

int isblank(int character)
{
	return character == ' ' || character == '\t';
}
