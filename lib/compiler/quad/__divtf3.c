/* SPDX-License-Identifier: 0BSD */
/* __divtf3 - the quotient of two binary128. */
#define WIDTH 128
#include "soft.h"

#ifdef QUAD_NAN
WEAK quad __divtf3(quad a, quad b)
{
	struct number x;
	struct number y;

	from128(&x, a);
	from128(&y, b);
	return to128(quotient(&x, &y));
}
#endif
