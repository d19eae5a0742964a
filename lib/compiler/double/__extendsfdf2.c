/* SPDX-License-Identifier: 0BSD */
/* __extendsfdf2 - binary32 to binary64. */
#define WIDTH 64
#include "soft.h"

WEAK double __extendsfdf2(float a)
{
	struct number x;

	from32(&x, a);
	return to64(&x);
}
