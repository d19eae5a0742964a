/* SPDX-License-Identifier: 0BSD */
/* __addtf3 - the sum of two binary128. */
#define WIDTH 128
#include "soft.h"

#ifdef QUAD_NAN
WEAK quad __addtf3(quad a, quad b)
{
	struct number x;
	struct number y;

	from128(&x, a);
	from128(&y, b);
	return to128(sum(&x, &y));
}
#endif
