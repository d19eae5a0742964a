/* SPDX-License-Identifier: 0BSD */
/* __fixtfdi - binary128 to 64 bits with a sign, towards 0. */
#define WIDTH 128
#include "soft.h"

#ifdef QUAD_NAN
WEAK int64_t __fixtfdi(quad a)
{
	struct number x;

	from128(&x, a);
	return (int64_t)to_integer(&x, 64, true);
}
#endif
