/* SPDX-License-Identifier: 0BSD */
/*
 * strstr - find a string within a string.
 *
 * By the method of Karp and Rabin: a checksum of as many bytes as the pattern
 * has moves along the string, and bytes are compared only where it equals the
 * pattern's. So the time is linear, unless the string was made to deceive
 * this very checksum; to rule that out as well takes three times the code.
 */
#include <string.h>

#include "text.h"

char *strstr(const char *string, const char *pattern)
{
	const unsigned char *text = (const unsigned char *)string;
	const unsigned char *wanted = (const unsigned char *)pattern;
	unsigned int wanted_sum = 0, sum = 0, first_weight = 1;
	size_t length = 0;

	for (; wanted[length]; length++) {
		if (!text[length])
			return NULL;
		wanted_sum = wanted_sum * CHECKSUM_BASE + wanted[length];
		sum = sum * CHECKSUM_BASE + text[length];
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
		if (!text[length])
			return NULL;
		sum = sum * CHECKSUM_BASE + text[length] - first_weight * *text;
	}
}
