/* SPDX-License-Identifier: 0BSD */
/* __floatundisf - binary32 from 64 bits without a sign. */
#define WIDTH 64
#include "soft.h"

WEAK float __floatundisf(uint64_t a)
{
	struct number x;

	from_integer(&x, a, false);
	return to32(&x);
}
