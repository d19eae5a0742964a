/* SPDX-License-Identifier: 0BSD */
/* __subtf3 - the difference of two binary128. */
#define WIDTH 128
#include "soft.h"

#ifdef QUAD_NAN
WEAK quad __subtf3(quad a, quad b)
{
	union packed x = { .binary128 = b };

	negate(&x);
	return __addtf3(a, x.binary128);
}
#endif
