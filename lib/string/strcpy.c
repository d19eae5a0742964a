/* SPDX-License-Identifier: 0BSD */
/* strcpy - copy a string. */
#include <string.h>

char *strcpy(char *restrict to, const char *restrict from)
{
	char *out = to;

	while ((*out++ = *from++))
		;
	return to;
}
