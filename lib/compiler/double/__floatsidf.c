/* SPDX-License-Identifier: 0BSD */
/* __floatsidf - binary64 from 32 bits with a sign. */
#define WIDTH 64
#include "soft.h"

WEAK double __floatsidf(int32_t a)
{
	struct number x;

	from_integer(&x, (integer)a, a < 0);
	return to64(&x);
}
