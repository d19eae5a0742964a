/* SPDX-License-Identifier: 0BSD */
/* __lshrti3 - 128 bits shifted right. */
#define WHOLE 128
#include "halves.h"

WEAK uint128 __lshrti3(uint128 value, int count)
{
	return shift_right(value, count, 0);
}
