/* SPDX-License-Identifier: 0BSD */
/* __fixunstfdi - binary128 to 64 bits without a sign, towards 0. */
#define WIDTH 128
#include "soft.h"

#ifdef QUAD_NAN
WEAK uint64_t __fixunstfdi(quad a)
{
	struct number x;

	from128(&x, a);
	return (uint64_t)to_integer(&x, 64, false);
}
#endif
