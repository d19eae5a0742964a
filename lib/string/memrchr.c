/* SPDX-License-Identifier: 0BSD */
/* memrchr - find the last of a byte. */
#include <string.h>

#include "text.h"

void *memrchr(const void *bytes, int value, size_t count)
{
	const unsigned char *first = bytes;

	while (count--)
		if (first[count] == (unsigned char)value)
			return unconst(first + count);
	return NULL;
}
