/* SPDX-License-Identifier: 0BSD */
/* memcmp - compare bytes. */
#include <string.h>

int memcmp(const void *one, const void *two, size_t count)
{
	const unsigned char *left = one, *right = two;

	for (; count--; left++, right++)
		if (*left != *right)
			return *left - *right;
	return 0;
}
