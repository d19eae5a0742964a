/* SPDX-License-Identifier: 0BSD */
/* __ffssi2 - the place, from 1, of the lowest bit set of 32; or 0. */
#include "compiler.h"

WEAK int __ffssi2(uint32_t value)
{
	return 32 - __clzsi2(value & -value);
}
