/* SPDX-License-Identifier: 0BSD */
/* __getf2 - compare two binary128; -1 if unordered. */
#define WIDTH 128
#include "soft.h"

#ifdef QUAD_NAN
static long greater_or_equal(quad a, quad b)
{
	const union packed x = { .binary128 = a };
	const union packed y = { .binary128 = b };

	return compare(&x, &y, -1);
}

PUBLIC(__getf2, greater_or_equal);
PUBLIC(__gttf2, greater_or_equal);
#endif
