/* SPDX-License-Identifier: 0BSD */
/* __floattidf - binary64 from 128 bits with a sign. */
#define WIDTH 128
#include "soft.h"

WEAK double __floattidf(int128 a)
{
	return to64(from_integer((integer)a, a < 0));
}
