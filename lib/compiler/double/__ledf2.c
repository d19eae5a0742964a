/* SPDX-License-Identifier: 0BSD */
/* __ledf2 - compare two binary64; 1 if unordered. */
#define WIDTH 64
#include "soft.h"

static long less_or_equal(double a, double b)
{
	const union packed x = { .binary64 = a };
	const union packed y = { .binary64 = b };

	return compare(&x, &y, 1);
}

PUBLIC(__ledf2, less_or_equal);
PUBLIC(__ltdf2, less_or_equal);
PUBLIC(__eqdf2, less_or_equal);
PUBLIC(__nedf2, less_or_equal);
PUBLIC(__cmpdf2, less_or_equal);
