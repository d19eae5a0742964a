/* SPDX-License-Identifier: 0BSD */
/* isupper - is it an upper-case letter? */
#include <ctype.h>

int isupper(int character)
{
	return (unsigned)character - 'A' < 26;
}
