/* SPDX-License-Identifier: 0BSD */
/* __trunctfsf2 - binary128 to binary32. */
#define WIDTH 128
#include "soft.h"

WEAK float __trunctfsf2(quad a)
{
	return to32(from128(a));
}
