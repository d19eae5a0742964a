/* SPDX-License-Identifier: 0BSD */
/* __floatdidf - binary64 from 64 bits with a sign. */
#define WIDTH 64
#include "soft.h"

WEAK double __floatdidf(int64_t a)
{
	struct number x;

	from_integer(&x, (integer)a, a < 0);
	return to64(&x);
}
