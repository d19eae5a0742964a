/* SPDX-License-Identifier: 0BSD */
/* __ctzdi2 - count the zeros below the lowest bit set of 64. */
#include "compiler.h"

WEAK int __ctzdi2(uint64_t value)
{
	return 63 - __clzdi2(value & -value);
}
