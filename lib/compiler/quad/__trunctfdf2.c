/* SPDX-License-Identifier: 0BSD */
/* __trunctfdf2 - binary128 to binary64. */
#define WIDTH 128
#include "soft.h"

WEAK double __trunctfdf2(quad a)
{
	return to64(from128(a));
}
