/* SPDX-License-Identifier: 0BSD */
/* __floatsitf - binary128 from 32 bits with a sign. */
#define WIDTH 128
#include "soft.h"

#ifdef QUAD_NAN
WEAK quad __floatsitf(int32_t a)
{
	struct number x;

	from_integer(&x, (integer)a, a < 0);
	return to128(&x);
}
#endif
