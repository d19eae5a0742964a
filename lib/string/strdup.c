/* SPDX-License-Identifier: 0BSD */
/* strdup - copy a string to its own memory. */
#include <string.h>
#include <stdlib.h>

char *strdup(const char *string)
{
	size_t size = strlen(string) + 1;
	char *copy = malloc(size);

	return copy ? memcpy(copy, string, size) : NULL;
}
