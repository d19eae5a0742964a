/* SPDX-License-Identifier: 0BSD */
/* __trunctfdf2 - binary128 to binary64. */
#define WIDTH 128
#include "soft.h"

#ifdef QUAD_NAN
WEAK double __trunctfdf2(quad a)
{
	struct number x;

	from128(&x, a);
	return to64(&x);
}
#endif
