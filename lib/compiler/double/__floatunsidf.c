/* SPDX-License-Identifier: 0BSD */
/* __floatunsidf - binary64 from 32 bits without a sign. */
#define WIDTH 64
#include "soft.h"

WEAK double __floatunsidf(uint32_t a)
{
	struct number x;

	from_integer(&x, a, false);
	return to64(&x);
}
