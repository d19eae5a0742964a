/* SPDX-License-Identifier: 0BSD */
/* memset - set bytes to one value. */
#include <string.h>

void *memset(void *to, int value, size_t count)
{
	unsigned char *out = to;

	while (count--)
		*out++ = (unsigned char)value;
	return to;
}
