/* SPDX-License-Identifier: 0BSD */
/* __floatunsisf - binary32 from 32 bits without a sign. */
#define WIDTH 32
#include "soft.h"

WEAK float __floatunsisf(uint32_t a)
{
	return to32(from_integer(a, false));
}
