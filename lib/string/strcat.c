/* SPDX-License-Identifier: 0BSD */
/* strcat - append a string. */
#include <string.h>

char *strcat(char *restrict to, const char *restrict from)
{
	char *out = to;

	while (*out)
		out++;
	while ((*out++ = *from++))
		;
	return to;
}
