/* SPDX-License-Identifier: 0BSD */
/* __fixunstfsi - binary128 to 32 bits without a sign, towards 0. */
#define WIDTH 128
#include "soft.h"

#ifdef QUAD_NAN
WEAK uint32_t __fixunstfsi(quad a)
{
	struct number x;

	from128(&x, a);
	return (uint32_t)to_integer(&x, 32, false);
}
#endif
