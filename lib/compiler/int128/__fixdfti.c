/* SPDX-License-Identifier: 0BSD */
/* __fixdfti - binary64 to 128 bits with a sign, towards 0. */
#define WIDTH 128
#include "soft.h"

WEAK int128 __fixdfti(double a)
{
	struct number x;

	from64(&x, a);
	return (int128)to_integer(&x, 128, true);
}
