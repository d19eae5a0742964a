/* SPDX-License-Identifier: 0BSD */
/* __clrsbsi2 - count the copies of the sign bit of 32 that follow it. */
#include "compiler.h"

WEAK int __clrsbsi2(int32_t value)
{
	return __clzsi2((uint32_t)(value < 0 ? ~value : value)) - 1;
}
