/* SPDX-License-Identifier: 0BSD */
/* __negtf2 - binary128 with the other sign. */
#define WIDTH 128
#include "soft.h"

#ifdef QUAD_NAN
WEAK quad __negtf2(quad a)
{
	union packed x = { .binary128 = a };

	negate(&x);
	return x.binary128;
}
#endif
