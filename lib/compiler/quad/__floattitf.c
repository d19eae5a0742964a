/* SPDX-License-Identifier: 0BSD */
/* __floattitf - binary128 from 128 bits with a sign. */
#define WIDTH 128
#include "soft.h"

#if defined QUAD_NAN && defined __SIZEOF_INT128__
WEAK quad __floattitf(int128 a)
{
	struct number x;

	from_integer(&x, (integer)a, a < 0);
	return to128(&x);
}
#endif
