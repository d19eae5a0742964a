/* SPDX-License-Identifier: 0BSD */
/* toupper - the upper case of a letter. */
#include <ctype.h>

int toupper(int character)
{
	return (unsigned)character - 'a' < 26 ? character - 32 : character;
}
