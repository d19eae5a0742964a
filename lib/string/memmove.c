/* SPDX-License-Identifier: 0BSD */
/* memmove - copy bytes between places that may overlap. */
#include <string.h>
#include <stdint.h>

void *memmove(void *to, const void *from, size_t count)
{
	unsigned char *out = to;
	const unsigned char *in = from;

	/*
	 * Upwards is wrong only if the target begins within the source. Below
	 * the source, the unsigned distance wraps to more than any count.
	 */
	if ((uintptr_t)out - (uintptr_t)in >= count) {
		while (count--)
			*out++ = *in++;
	} else {
		while (count--)
			out[count] = in[count];
	}
	return to;
}
