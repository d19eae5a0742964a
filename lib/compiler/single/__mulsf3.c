/* SPDX-License-Identifier: 0BSD */
/* __mulsf3 - the product of two binary32. */
#define WIDTH 32
#include "soft.h"

WEAK float __mulsf3(float a, float b)
{
	struct number x;
	struct number y;

	from32(&x, a);
	from32(&y, b);
	return to32(product(&x, &y));
}
