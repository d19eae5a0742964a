/* SPDX-License-Identifier: 0BSD */
/* __floatuntidf - binary64 from 128 bits without a sign. */
#define WIDTH 128
#include "soft.h"

WEAK double __floatuntidf(uint128 a)
{
	struct number x;

	from_integer(&x, a, false);
	return to64(&x);
}
