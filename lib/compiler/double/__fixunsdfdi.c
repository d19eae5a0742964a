/* SPDX-License-Identifier: 0BSD */
/* __fixunsdfdi - binary64 to 64 bits without a sign, towards 0. */
#define WIDTH 64
#include "soft.h"

WEAK uint64_t __fixunsdfdi(double a)
{
	struct number x;

	from64(&x, a);
	return (uint64_t)to_integer(&x, 64, false);
}
