/* SPDX-License-Identifier: 0BSD */
/* __floatunsidf - binary64 from 32 bits without a sign. */
#define WIDTH 64
#include "soft.h"

WEAK double __floatunsidf(uint32_t a)
{
	return to64(from_integer(a, false));
}
