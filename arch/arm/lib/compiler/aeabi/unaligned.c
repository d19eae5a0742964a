/* SPDX-License-Identifier: 0BSD */
/* Words and pairs of words at any address. */
#include <string.h>

#include "aeabi.h"

WEAK uint32_t __aeabi_uread4(const void *from)
{
	uint32_t value;

	memcpy(&value, from, sizeof(value));
	return value;
}

WEAK uint32_t __aeabi_uwrite4(uint32_t value, void *to)
{
	memcpy(to, &value, sizeof(value));
	return value;
}

WEAK uint64_t __aeabi_uread8(const void *from)
{
	uint64_t value;

	memcpy(&value, from, sizeof(value));
	return value;
}

WEAK uint64_t __aeabi_uwrite8(uint64_t value, void *to)
{
	memcpy(to, &value, sizeof(value));
	return value;
}
