/* SPDX-License-Identifier: 0BSD */
/* __adddf3 - the sum of two binary64. */
#define WIDTH 64
#include "soft.h"

WEAK double __adddf3(double a, double b)
{
	return to64(sum(from64(a), from64(b)));
}
