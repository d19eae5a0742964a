/* SPDX-License-Identifier: 0BSD */
/* __divdf3 - the quotient of two binary64. */
#define WIDTH 64
#include "soft.h"

WEAK double __divdf3(double a, double b)
{
	struct number x;
	struct number y;

	from64(&x, a);
	from64(&y, b);
	return to64(quotient(&x, &y));
}
