/* SPDX-License-Identifier: 0BSD */
/* __floattitf - binary128 from 128 bits with a sign. */
#define WIDTH 128
#include "soft.h"

#ifdef __SIZEOF_INT128__
WEAK quad __floattitf(int128 a)
{
	return to128(from_integer((integer)a, a < 0));
}
#endif
