/* SPDX-License-Identifier: 0BSD */
/* strtok_r - split a string into tokens. */
#include <string.h>

#include "attr.h"
#include "text.h"

char *__ex_strtok_r(char *restrict string, const char *restrict separators,
		    char **restrict place)
{
	if (!string)
		string = *place;
	string += strspn(string, separators);

	char *end = string + strcspn(string, separators);

	if (end == string)
		string = NULL;
	else if (*end)
		*end++ = '\0';
	*place = end; /* at the null byte in the end: the next is null again */
	return string;
}

PUBLIC(strtok_r, __ex_strtok_r);
