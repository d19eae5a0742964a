/* SPDX-License-Identifier: 0BSD */
/* __fixdfsi - binary64 to 32 bits with a sign, towards 0. */
#define WIDTH 64
#include "soft.h"

WEAK int32_t __fixdfsi(double a)
{
	struct number x;

	from64(&x, a);
	return (int32_t)to_integer(&x, 32, true);
}
