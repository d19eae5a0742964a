/* SPDX-License-Identifier: 0BSD */
/* strlcpy - copy as much of a string as fits. */
#include <string.h>

size_t strlcpy(char *restrict to, const char *restrict from, size_t size)
{
	size_t length = 0;

	for (; from[length]; length++)
		if (length + 1 < size)
			*to++ = from[length];
	if (size > 0)
		*to = '\0';
	return length;
}
