/* SPDX-License-Identifier: 0BSD */
/* __fixsfdi - binary32 to 64 bits with a sign, towards 0. */
#define WIDTH 64
#include "soft.h"

WEAK int64_t __fixsfdi(float a)
{
	struct number x;

	from32(&x, a);
	return (int64_t)to_integer(&x, 64, true);
}
