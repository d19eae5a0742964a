/* SPDX-License-Identifier: 0BSD */
/* strrchr - find the last of a byte in a string. */
#include <string.h>

#include "text.h"

char *strrchr(const char *string, int value)
{
	const char *last = NULL;

	do {
		if (*string == (char)value)
			last = string;
	} while (*string++);
	return unconst(last);
}
