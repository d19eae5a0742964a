/* SPDX-License-Identifier: 0BSD */
/* strcspn - count the leading bytes that are not in a set. */
#include <string.h>

size_t strcspn(const char *string, const char *rejected)
{
	for (size_t count = 0;; count++) {
		const char *next = rejected;

		do {
			if (*next == string[count])
				return count; /* the null byte counts */
		} while (*next++);
	}
}
