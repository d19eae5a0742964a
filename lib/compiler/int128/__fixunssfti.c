/* SPDX-License-Identifier: 0BSD */
/* __fixunssfti - binary32 to 128 bits without a sign, towards 0. */
#define WIDTH 128
#include "soft.h"

WEAK uint128 __fixunssfti(float a)
{
	struct number x;

	from32(&x, a);
	return (uint128)to_integer(&x, 128, false);
}
