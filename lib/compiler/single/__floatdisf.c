/* SPDX-License-Identifier: 0BSD */
/* __floatdisf - binary32 from 64 bits with a sign. */
#define WIDTH 64
#include "soft.h"

WEAK float __floatdisf(int64_t a)
{
	struct number x;

	from_integer(&x, (integer)a, a < 0);
	return to32(&x);
}
