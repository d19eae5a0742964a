/* SPDX-License-Identifier: 0BSD */
/* __muldf3 - the product of two binary64. */
#define WIDTH 64
#include "soft.h"

WEAK double __muldf3(double a, double b)
{
	return to64(product(from64(a), from64(b)));
}
