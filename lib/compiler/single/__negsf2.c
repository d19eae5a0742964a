/* SPDX-License-Identifier: 0BSD */
/* __negsf2 - binary32 with the other sign. */
#define WIDTH 32
#include "soft.h"

WEAK float __negsf2(float a)
{
	union packed x = { .binary32 = a };

	negate(&x);
	return x.binary32;
}
