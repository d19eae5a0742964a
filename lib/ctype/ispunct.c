/* SPDX-License-Identifier: 0BSD */
/* ispunct - is it printable and no space, letter or digit? */
#include <ctype.h>

int ispunct(int character)
{
	return (unsigned)character - 33 < 94 && !isalnum(character);
}
