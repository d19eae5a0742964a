/* SPDX-License-Identifier: 0BSD */
/* __fixtfti - binary128 to 128 bits with a sign, towards 0. */
#define WIDTH 128
#include "soft.h"

#ifdef __SIZEOF_INT128__
WEAK int128 __fixtfti(quad a)
{
	return (int128)to_integer(from128(a), 128, true);
}
#endif
