/* SPDX-License-Identifier: 0BSD */
/* __unordtf2 - is one of two binary128 a NaN?. */
#define WIDTH 128
#include "soft.h"

#ifdef QUAD_NAN
WEAK long __unordtf2(quad a, quad b)
{
	const union packed x = { .binary128 = a };
	const union packed y = { .binary128 = b };

	return is_nan(&x) || is_nan(&y);
}
#endif
