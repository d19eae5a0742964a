/* SPDX-License-Identifier: 0BSD */
/* __floatdisf - binary32 from 64 bits with a sign. */
#define WIDTH 64
#include "soft.h"

WEAK float __floatdisf(int64_t a)
{
	return to32(from_integer((integer)a, a < 0));
}
