/* SPDX-License-Identifier: 0BSD */
/* __fixdfdi - binary64 to 64 bits with a sign, towards 0. */
#define WIDTH 64
#include "soft.h"

WEAK int64_t __fixdfdi(double a)
{
	struct number x;

	from64(&x, a);
	return (int64_t)to_integer(&x, 64, true);
}
