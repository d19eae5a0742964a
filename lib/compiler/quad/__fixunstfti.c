/* SPDX-License-Identifier: 0BSD */
/* __fixunstfti - binary128 to 128 bits without a sign, towards 0. */
#define WIDTH 128
#include "soft.h"

#if defined QUAD_NAN && defined __SIZEOF_INT128__
WEAK uint128 __fixunstfti(quad a)
{
	struct number x;

	from128(&x, a);
	return (uint128)to_integer(&x, 128, false);
}
#endif
