/* SPDX-License-Identifier: 0BSD */
/* __floatunsisf - binary32 from 32 bits without a sign. */
#define WIDTH 32
#include "soft.h"

WEAK float __floatunsisf(uint32_t a)
{
	struct number x;

	from_integer(&x, a, false);
	return to32(&x);
}
