/* SPDX-License-Identifier: 0BSD */
/* __multf3 - the product of two binary128. */
#define WIDTH 128
#include "soft.h"

#ifdef QUAD_NAN
WEAK quad __multf3(quad a, quad b)
{
	struct number x;
	struct number y;

	from128(&x, a);
	from128(&y, b);
	return to128(product(&x, &y));
}
#endif
