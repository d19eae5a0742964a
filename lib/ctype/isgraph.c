/* SPDX-License-Identifier: 0BSD */
/* isgraph - is it printable and no space? */
#include <ctype.h>

int isgraph(int character)
{
	return (unsigned)character - 33 < 94;
}
