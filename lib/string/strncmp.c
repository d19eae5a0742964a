/* SPDX-License-Identifier: 0BSD */
/* strncmp - compare the start of strings. */
#include <string.h>

int strncmp(const char *one, const char *two, size_t count)
{
	for (; count--; one++, two++)
		if (!*one || *one != *two)
			return (unsigned char)*one - (unsigned char)*two;
	return 0;
}
