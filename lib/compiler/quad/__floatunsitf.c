/* SPDX-License-Identifier: 0BSD */
/* __floatunsitf - binary128 from 32 bits without a sign. */
#define WIDTH 128
#include "soft.h"

WEAK quad __floatunsitf(uint32_t a)
{
	return to128(from_integer(a, false));
}
