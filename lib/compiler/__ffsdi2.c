/* SPDX-License-Identifier: 0BSD */
/* __ffsdi2 - the place, from 1, of the lowest bit set of 64; or 0. */
#include "compiler.h"

WEAK int __ffsdi2(uint64_t value)
{
	return 64 - __clzdi2(value & -value);
}
