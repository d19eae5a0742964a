/* SPDX-License-Identifier: 0BSD */
/* strpbrk - find the first byte that is in a set. */
#include <string.h>

#include "text.h"

char *strpbrk(const char *string, const char *wanted)
{
	string += strcspn(string, wanted);
	return *string ? unconst(string) : NULL;
}
