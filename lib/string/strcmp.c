/* SPDX-License-Identifier: 0BSD */
/* strcmp - compare strings. */
#include <string.h>

int strcmp(const char *one, const char *two)
{
	for (; *one && *one == *two; one++)
		two++;
	return (unsigned char)*one - (unsigned char)*two;
}
