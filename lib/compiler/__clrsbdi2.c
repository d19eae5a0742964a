/* SPDX-License-Identifier: 0BSD */
/* __clrsbdi2 - count the copies of the sign bit of 64 that follow it. */
#include "compiler.h"

WEAK int __clrsbdi2(int64_t value)
{
	return __clzdi2((uint64_t)(value < 0 ? ~value : value)) - 1;
}
