/* SPDX-License-Identifier: 0BSD */
/* __floattidf - binary64 from 128 bits with a sign. */
#define WIDTH 128
#include "soft.h"

WEAK double __floattidf(int128 a)
{
	struct number x;

	from_integer(&x, (integer)a, a < 0);
	return to64(&x);
}
