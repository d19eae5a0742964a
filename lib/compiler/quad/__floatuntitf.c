/* SPDX-License-Identifier: 0BSD */
/* __floatuntitf - binary128 from 128 bits without a sign. */
#define WIDTH 128
#include "soft.h"

#ifdef __SIZEOF_INT128__
WEAK quad __floatuntitf(uint128 a)
{
	return to128(from_integer(a, false));
}
#endif
