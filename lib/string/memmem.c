/* SPDX-License-Identifier: 0BSD */
/* memmem - find bytes within bytes, by strstr's method. */
#include <string.h>

#include "text.h"

void *memmem(const void *bytes, size_t count, const void *pattern,
	     size_t length)
{
	const unsigned char *text = bytes, *wanted = pattern;
	unsigned int wanted_sum = 0, sum = 0, first_weight = 1;

	if (length > count)
		return NULL;
	for (size_t i = 0; i < length; i++) {
		wanted_sum = wanted_sum * CHECKSUM_BASE + wanted[i];
		sum = sum * CHECKSUM_BASE + text[i];
		first_weight *= CHECKSUM_BASE;
	}
	for (;; text++) {
		if (sum == wanted_sum) {
			size_t equal = 0;

			while (equal < length && text[equal] == wanted[equal])
				equal++;
			if (equal == length)
				return unconst(text);
		}
		if (count-- == length)
			return NULL;
		sum = sum * CHECKSUM_BASE + text[length] - first_weight * *text;
	}
}
