/* SPDX-License-Identifier: 0BSD */
/* memccpy - copy bytes as far as a certain one. */
#include <string.h>

void *memccpy(void *restrict to, const void *restrict from, int last,
	      size_t count)
{
	unsigned char *out = to;
	const unsigned char *in = from;

	while (count--)
		if ((*out++ = *in++) == (unsigned char)last)
			return out;
	return NULL;
}
