/* SPDX-License-Identifier: 0BSD */
/* __floatundidf - binary64 from 64 bits without a sign. */
#define WIDTH 64
#include "soft.h"

WEAK double __floatundidf(uint64_t a)
{
	struct number x;

	from_integer(&x, a, false);
	return to64(&x);
}
