/* SPDX-License-Identifier: 0BSD */
/* __fixtfti - binary128 to 128 bits with a sign, towards 0. */
#define WIDTH 128
#include "soft.h"

#if defined QUAD_NAN && defined __SIZEOF_INT128__
WEAK int128 __fixtfti(quad a)
{
	struct number x;

	from128(&x, a);
	return (int128)to_integer(&x, 128, true);
}
#endif
