/* SPDX-License-Identifier: 0BSD */
/* stpcpy - copy a string and tell where the copy ends. */
#include <string.h>

char *stpcpy(char *restrict to, const char *restrict from)
{
	while ((*to = *from++))
		to++;
	return to;
}
