/* SPDX-License-Identifier: 0BSD */
/* __negdf2 - binary64 with the other sign. */
#define WIDTH 64
#include "soft.h"

WEAK double __negdf2(double a)
{
	union packed x = { .binary64 = a };

	negate(&x);
	return x.binary64;
}
