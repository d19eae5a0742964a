/* SPDX-License-Identifier: 0BSD */
/* tolower - the lower case of a letter. */
#include <ctype.h>

int tolower(int character)
{
	return (unsigned)character - 'A' < 26 ? character + 32 : character;
}
