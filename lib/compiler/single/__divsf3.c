/* SPDX-License-Identifier: 0BSD */
/* __divsf3 - the quotient of two binary32. */
#define WIDTH 32
#include "soft.h"

WEAK float __divsf3(float a, float b)
{
	struct number x;
	struct number y;

	from32(&x, a);
	from32(&y, b);
	return to32(quotient(&x, &y));
}
