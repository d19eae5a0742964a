/* SPDX-License-Identifier: 0BSD */
/* __unorddf2 - is one of two binary64 a NaN?. */
#define WIDTH 64
#include "soft.h"

WEAK long __unorddf2(double a, double b)
{
	const union packed x = { .binary64 = a };
	const union packed y = { .binary64 = b };

	return is_nan(&x) || is_nan(&y);
}
