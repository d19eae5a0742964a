/* SPDX-License-Identifier: 0BSD */
/* strncasecmp - compare the start of strings in either case. */
#include <strings.h>

static int lower(char character)
{
	int value = (unsigned char)character;

	return value >= 'A' && value <= 'Z' ? value + 32 : value;
}

int strncasecmp(const char *one, const char *two, size_t count)
{
	int difference = 0;

	while (count-- && !difference) {
		difference = lower(*one) - lower(*two++);
		if (!*one++)
			break;
	}
	return difference;
}
