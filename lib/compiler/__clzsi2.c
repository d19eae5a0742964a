/* SPDX-License-Identifier: 0BSD */
/* __clzsi2 - count the zeros above the highest bit set of 32. */
#include "compiler.h"

WEAK int __clzsi2(uint32_t value)
{
	int zeros = 32;

	for (; value; value >>= 1)
		zeros--;
	return zeros;
}
