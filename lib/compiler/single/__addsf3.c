/* SPDX-License-Identifier: 0BSD */
/* __addsf3 - the sum of two binary32. */
#define WIDTH 32
#include "soft.h"

WEAK float __addsf3(float a, float b)
{
	struct number x;
	struct number y;

	from32(&x, a);
	from32(&y, b);
	return to32(sum(&x, &y));
}
