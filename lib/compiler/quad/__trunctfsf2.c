/* SPDX-License-Identifier: 0BSD */
/* __trunctfsf2 - binary128 to binary32. */
#define WIDTH 128
#include "soft.h"

#ifdef QUAD_NAN
WEAK float __trunctfsf2(quad a)
{
	struct number x;

	from128(&x, a);
	return to32(&x);
}
#endif
