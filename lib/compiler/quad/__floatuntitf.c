/* SPDX-License-Identifier: 0BSD */
/* __floatuntitf - binary128 from 128 bits without a sign. */
#define WIDTH 128
#include "soft.h"

#if defined QUAD_NAN && defined __SIZEOF_INT128__
WEAK quad __floatuntitf(uint128 a)
{
	struct number x;

	from_integer(&x, a, false);
	return to128(&x);
}
#endif
