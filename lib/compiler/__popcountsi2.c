/* SPDX-License-Identifier: 0BSD */
/* __popcountsi2 - count the bits set of 32. */
#include "compiler.h"

WEAK int __popcountsi2(uint32_t value)
{
	int set = 0;

	for (; value; value >>= 1)
		set += (int)(value & 1);
	return set;
}
