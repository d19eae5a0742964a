/* SPDX-License-Identifier: 0BSD */
/* strsep - split a string into fields. */
#include <string.h>

char *strsep(char **restrict string, const char *restrict separators)
{
	char *field = *string;

	if (!field)
		return NULL;

	char *end = field + strcspn(field, separators);

	*string = NULL;
	if (*end) {
		*end++ = '\0';
		*string = end;
	}
	return field;
}
