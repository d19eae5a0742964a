/* SPDX-License-Identifier: 0BSD */
/* __fixtfsi - binary128 to 32 bits with a sign, towards 0. */
#define WIDTH 128
#include "soft.h"

#ifdef QUAD_NAN
WEAK int32_t __fixtfsi(quad a)
{
	struct number x;

	from128(&x, a);
	return (int32_t)to_integer(&x, 32, true);
}
#endif
