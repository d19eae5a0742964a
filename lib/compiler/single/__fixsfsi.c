/* SPDX-License-Identifier: 0BSD */
/* __fixsfsi - binary32 to 32 bits with a sign, towards 0. */
#define WIDTH 32
#include "soft.h"

WEAK int32_t __fixsfsi(float a)
{
	struct number x;

	from32(&x, a);
	return (int32_t)to_integer(&x, 32, true);
}
