/* SPDX-License-Identifier: 0BSD */
/* __muldf3 - the product of two binary64. */
#define WIDTH 64
#include "soft.h"

WEAK double __muldf3(double a, double b)
{
	struct number x;
	struct number y;

	from64(&x, a);
	from64(&y, b);
	return to64(product(&x, &y));
}
