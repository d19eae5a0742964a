/* SPDX-License-Identifier: 0BSD */
/* strncat - append the start of a string. */
#include <string.h>

char *strncat(char *restrict to, const char *restrict from, size_t count)
{
	char *out = to;

	while (*out)
		out++;
	while (count-- && *from)
		*out++ = *from++;
	*out = '\0';
	return to;
}
