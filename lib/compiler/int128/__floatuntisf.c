/* SPDX-License-Identifier: 0BSD */
/* __floatuntisf - binary32 from 128 bits without a sign. */
#define WIDTH 128
#include "soft.h"

WEAK float __floatuntisf(uint128 a)
{
	struct number x;

	from_integer(&x, a, false);
	return to32(&x);
}
