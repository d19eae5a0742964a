/* SPDX-License-Identifier: 0BSD */
/* strlcat - append as much of a string as fits. */
#include <string.h>

size_t strlcat(char *restrict to, const char *restrict from, size_t size)
{
	size_t used = 0;

	while (used < size && to[used])
		used++;
	return used + strlcpy(to + used, from, size - used);
}
