/* SPDX-License-Identifier: 0BSD */
/* stpncpy - fill a field with a string and tell where that ends. */
#include <string.h>

char *stpncpy(char *restrict to, const char *restrict from, size_t count)
{
	char *end = to;

	for (; count--; to++)
		if ((*to = *from)) {
			from++;
			end++;
		}
	return end;
}
