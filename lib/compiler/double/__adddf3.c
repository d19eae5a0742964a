/* SPDX-License-Identifier: 0BSD */
/* __adddf3 - the sum of two binary64. */
#define WIDTH 64
#include "soft.h"

WEAK double __adddf3(double a, double b)
{
	struct number x;
	struct number y;

	from64(&x, a);
	from64(&y, b);
	return to64(sum(&x, &y));
}
