/* SPDX-License-Identifier: 0BSD */
/* __clzdi2 - count the zeros above the highest bit set of 64. */
#include "compiler.h"

WEAK int __clzdi2(uint64_t value)
{
	uint32_t high = (uint32_t)(value >> 32);

	return high ? __clzsi2(high) : 32 + __clzsi2((uint32_t)value);
}
