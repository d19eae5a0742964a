/* SPDX-License-Identifier: 0BSD */
/* strxfrm - make a string ready for strcmp, which in "C" it is. */
#include <string.h>

size_t strxfrm(char *restrict to, const char *restrict from, size_t count)
{
	for (size_t length = 0;; length++) {
		if (length < count)
			to[length] = from[length];
		if (!from[length])
			return length;
	}
}
