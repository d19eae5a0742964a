/* SPDX-License-Identifier: 0BSD */
/* __fixunssfdi - binary32 to 64 bits without a sign, towards 0. */
#define WIDTH 64
#include "soft.h"

WEAK uint64_t __fixunssfdi(float a)
{
	struct number x;

	from32(&x, a);
	return (uint64_t)to_integer(&x, 64, false);
}
