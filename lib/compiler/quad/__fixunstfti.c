/* SPDX-License-Identifier: 0BSD */
/* __fixunstfti - binary128 to 128 bits without a sign, towards 0. */
#define WIDTH 128
#include "soft.h"

#ifdef __SIZEOF_INT128__
WEAK uint128 __fixunstfti(quad a)
{
	return (uint128)to_integer(from128(a), 128, false);
}
#endif
