/* SPDX-License-Identifier: 0BSD */
/* __ex_pack128 - binary128 from a struct number of 128 bits. */
#define WIDTH 128
#include "soft.h"

#ifdef QUAD_NAN
void __ex_pack128(union packed *to, struct number *x)
{
	pack(to, x, 128);
}
#endif
