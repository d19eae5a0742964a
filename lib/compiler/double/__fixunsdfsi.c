/* SPDX-License-Identifier: 0BSD */
/* __fixunsdfsi - binary64 to 32 bits without a sign, towards 0. */
#define WIDTH 64
#include "soft.h"

WEAK uint32_t __fixunsdfsi(double a)
{
	struct number x;

	from64(&x, a);
	return (uint32_t)to_integer(&x, 32, false);
}
