/* SPDX-License-Identifier: 0BSD */
/* __ex_unpack128 - a struct number of 128 bits from binary128. */
#define WIDTH 128
#include "soft.h"

#ifdef QUAD_NAN
void __ex_unpack128(struct number *x, const union packed *from)
{
	unpack(x, from, 128);
}
#endif
