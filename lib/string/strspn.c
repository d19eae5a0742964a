/* SPDX-License-Identifier: 0BSD */
/* strspn - count the leading bytes that are in a set. */
#include <string.h>

size_t strspn(const char *string, const char *accepted)
{
	for (size_t count = 0;; count++) {
		const char *next = accepted;

		while (*next && *next != string[count])
			next++;
		if (!*next) /* a string's null byte does not come further */
			return count;
	}
}
