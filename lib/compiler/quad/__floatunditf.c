/* SPDX-License-Identifier: 0BSD */
/* __floatunditf - binary128 from 64 bits without a sign. */
#define WIDTH 128
#include "soft.h"

#ifdef QUAD_NAN
WEAK quad __floatunditf(uint64_t a)
{
	struct number x;

	from_integer(&x, a, false);
	return to128(&x);
}
#endif
