/* SPDX-License-Identifier: 0BSD */
/* __fixunssfsi - binary32 to 32 bits without a sign, towards 0. */
#define WIDTH 32
#include "soft.h"

WEAK uint32_t __fixunssfsi(float a)
{
	struct number x;

	from32(&x, a);
	return (uint32_t)to_integer(&x, 32, false);
}
