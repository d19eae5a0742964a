/* SPDX-License-Identifier: 0BSD */
/* strcasestr - find a string within a string in either case. */
#include <string.h>
#include <strings.h>

#include "text.h"

/* Plain search: the linear one costs more than this rare call is worth. */
char *strcasestr(const char *string, const char *pattern)
{
	size_t length = strlen(pattern);

	for (; strncasecmp(string, pattern, length) != 0; string++)
		if (!*string)
			return NULL;
	return unconst(string);
}
