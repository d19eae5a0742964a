/* SPDX-License-Identifier: 0BSD */
/* strchr - find the first of a byte in a string. */
#include <string.h>

#include "text.h"

char *strchr(const char *string, int value)
{
	for (; *string != (char)value; string++)
		if (!*string)
			return NULL;
	return unconst(string);
}
