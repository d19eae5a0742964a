/* SPDX-License-Identifier: 0BSD */
/* __letf2 - compare two binary128; 1 if unordered. */
#define WIDTH 128
#include "soft.h"

#ifdef QUAD_NAN
static long less_or_equal(quad a, quad b)
{
	const union packed x = { .binary128 = a };
	const union packed y = { .binary128 = b };

	return compare(&x, &y, 1);
}

PUBLIC(__letf2, less_or_equal);
PUBLIC(__lttf2, less_or_equal);
PUBLIC(__eqtf2, less_or_equal);
PUBLIC(__netf2, less_or_equal);
PUBLIC(__cmptf2, less_or_equal);
#endif
