/* SPDX-License-Identifier: 0BSD */
/* strcasecmp - compare strings, letters in either case. */
#include <strings.h>
#include <stdint.h>

int strcasecmp(const char *one, const char *two)
{
	return strncasecmp(one, two, SIZE_MAX);
}
