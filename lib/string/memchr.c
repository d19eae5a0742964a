/* SPDX-License-Identifier: 0BSD */
/* memchr - find the first of a byte. */
#include <string.h>

#include "text.h"

void *memchr(const void *bytes, int value, size_t count)
{
	const unsigned char *next = bytes;

	for (; count--; next++)
		if (*next == (unsigned char)value)
			return unconst(next);
	return NULL;
}
