/* SPDX-License-Identifier: 0BSD */
/* __floatunsitf - binary128 from 32 bits without a sign. */
#define WIDTH 128
#include "soft.h"

#ifdef QUAD_NAN
WEAK quad __floatunsitf(uint32_t a)
{
	struct number x;

	from_integer(&x, a, false);
	return to128(&x);
}
#endif
