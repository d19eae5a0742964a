/* SPDX-License-Identifier: 0BSD */
/* __extenddftf2 - binary64 to binary128. */
#define WIDTH 128
#include "soft.h"

#ifdef QUAD_NAN
WEAK quad __extenddftf2(double a)
{
	struct number x;

	from64(&x, a);
	return to128(&x);
}
#endif
