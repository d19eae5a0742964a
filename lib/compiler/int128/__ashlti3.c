/* SPDX-License-Identifier: 0BSD */
/* __ashlti3 - 128 bits shifted left. */
#define WHOLE 128
#include "halves.h"

WEAK uint128 __ashlti3(uint128 value, int count)
{
	return shift_left(value, count);
}
