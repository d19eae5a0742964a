/* SPDX-License-Identifier: 0BSD */
/* strncpy - fill a field with a string. */
#include <string.h>

char *strncpy(char *restrict to, const char *restrict from, size_t count)
{
	char *out = to;

	while (count--)
		if ((*out++ = *from))
			from++;
	return to;
}
