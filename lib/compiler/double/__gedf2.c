/* SPDX-License-Identifier: 0BSD */
/* __gedf2 - compare two binary64; -1 if unordered. */
#define WIDTH 64
#include "soft.h"

static long greater_or_equal(double a, double b)
{
	const union packed x = { .binary64 = a };
	const union packed y = { .binary64 = b };

	return compare(&x, &y, -1);
}

PUBLIC(__gedf2, greater_or_equal);
PUBLIC(__gtdf2, greater_or_equal);
