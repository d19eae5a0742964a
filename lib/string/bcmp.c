/* SPDX-License-Identifier: 0BSD */
/* bcmp - an older name for memcmp. */
#include <strings.h>
#include <string.h>

int bcmp(const void *one, const void *two, size_t count)
{
	return memcmp(one, two, count);
}
