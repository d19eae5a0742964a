/* SPDX-License-Identifier: 0BSD */
/* __popcountdi2 - count the bits set of 64. */
#include "compiler.h"

WEAK int __popcountdi2(uint64_t value)
{
	return __popcountsi2((uint32_t)(value >> 32)) +
	       __popcountsi2((uint32_t)value);
}
