/* SPDX-License-Identifier: 0BSD */
/* memcpy - copy bytes. */
#include <string.h>

void *memcpy(void *restrict to, const void *restrict from, size_t count)
{
	unsigned char *out = to;
	const unsigned char *in = from;

	while (count--)
		*out++ = *in++;
	return to;
}
