/* SPDX-License-Identifier: 0BSD */
/* __fixunsdfti - binary64 to 128 bits without a sign, towards 0. */
#define WIDTH 128
#include "soft.h"

WEAK uint128 __fixunsdfti(double a)
{
	struct number x;

	from64(&x, a);
	return (uint128)to_integer(&x, 128, false);
}
