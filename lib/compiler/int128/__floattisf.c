/* SPDX-License-Identifier: 0BSD */
/* __floattisf - binary32 from 128 bits with a sign. */
#define WIDTH 128
#include "soft.h"

WEAK float __floattisf(int128 a)
{
	struct number x;

	from_integer(&x, (integer)a, a < 0);
	return to32(&x);
}
