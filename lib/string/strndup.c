/* SPDX-License-Identifier: 0BSD */
/* strndup - copy the start of a string to its own memory. */
#include <string.h>
#include <stdlib.h>

char *strndup(const char *string, size_t count)
{
	size_t length = 0;

	while (length < count && string[length])
		length++;

	char *copy = malloc(length + 1);

	if (copy) {
		memcpy(copy, string, length);
		copy[length] = '\0';
	}
	return copy;
}
