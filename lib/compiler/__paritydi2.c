/* SPDX-License-Identifier: 0BSD */
/* __paritydi2 - is the number of bits set of 64 odd?. */
#include "compiler.h"

WEAK int __paritydi2(uint64_t value)
{
	return __popcountdi2(value) & 1;
}
