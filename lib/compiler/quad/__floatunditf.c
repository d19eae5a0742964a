/* SPDX-License-Identifier: 0BSD */
/* __floatunditf - binary128 from 64 bits without a sign. */
#define WIDTH 128
#include "soft.h"

WEAK quad __floatunditf(uint64_t a)
{
	return to128(from_integer(a, false));
}
