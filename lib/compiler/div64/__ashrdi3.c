/* SPDX-License-Identifier: 0BSD */
/* __ashrdi3 - 64 bits with a sign shifted right. */
#define WHOLE 64
#include "halves.h"

WEAK int64_t __ashrdi3(int64_t value, int count)
{
	return (signed_whole)shift_right((whole)value, count,
					 value < 0 ? ~(half)0 : 0);
}
