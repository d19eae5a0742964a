/* SPDX-License-Identifier: 0BSD */
/* __paritysi2 - is the number of bits set of 32 odd?. */
#include "compiler.h"

WEAK int __paritysi2(uint32_t value)
{
	return __popcountsi2(value) & 1;
}
