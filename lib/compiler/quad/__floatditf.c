/* SPDX-License-Identifier: 0BSD */
/* __floatditf - binary128 from 64 bits with a sign. */
#define WIDTH 128
#include "soft.h"

WEAK quad __floatditf(int64_t a)
{
	return to128(from_integer((integer)a, a < 0));
}
