/* SPDX-License-Identifier: 0BSD */
/* __ashldi3 - 64 bits shifted left. */
#define WHOLE 64
#include "halves.h"

WEAK uint64_t __ashldi3(uint64_t value, int count)
{
	return shift_left(value, count);
}
