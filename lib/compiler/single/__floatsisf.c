/* SPDX-License-Identifier: 0BSD */
/* __floatsisf - binary32 from 32 bits with a sign. */
#define WIDTH 32
#include "soft.h"

WEAK float __floatsisf(int32_t a)
{
	struct number x;

	from_integer(&x, (integer)a, a < 0);
	return to32(&x);
}
