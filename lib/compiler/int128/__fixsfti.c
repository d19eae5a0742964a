/* SPDX-License-Identifier: 0BSD */
/* __fixsfti - binary32 to 128 bits with a sign, towards 0. */
#define WIDTH 128
#include "soft.h"

WEAK int128 __fixsfti(float a)
{
	struct number x;

	from32(&x, a);
	return (int128)to_integer(&x, 128, true);
}
