/* SPDX-License-Identifier: 0BSD */
/* __ctzsi2 - count the zeros below the lowest bit set of 32. */
#include "compiler.h"

WEAK int __ctzsi2(uint32_t value)
{
	return 31 - __clzsi2(value & -value);
}
