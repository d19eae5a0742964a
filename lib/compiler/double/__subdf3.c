/* SPDX-License-Identifier: 0BSD */
/* __subdf3 - the difference of two binary64. */
#define WIDTH 64
#include "soft.h"

WEAK double __subdf3(double a, double b)
{
	union packed x = { .binary64 = b };

	negate(&x);
	return __adddf3(a, x.binary64);
}
