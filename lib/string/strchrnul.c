/* SPDX-License-Identifier: 0BSD */
/* strchrnul - find the first of a byte in a string, or its end. */
#include <string.h>

#include "text.h"

char *strchrnul(const char *string, int value)
{
	while (*string && *string != (char)value)
		string++;
	return unconst(string);
}
