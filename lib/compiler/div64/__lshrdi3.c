/* SPDX-License-Identifier: 0BSD */
/* __lshrdi3 - 64 bits shifted right. */
#define WHOLE 64
#include "halves.h"

WEAK uint64_t __lshrdi3(uint64_t value, int count)
{
	return shift_right(value, count, 0);
}
