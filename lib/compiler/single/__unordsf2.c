/* SPDX-License-Identifier: 0BSD */
/* __unordsf2 - is one of two binary32 a NaN?. */
#define WIDTH 32
#include "soft.h"

WEAK long __unordsf2(float a, float b)
{
	const union packed x = { .binary32 = a };
	const union packed y = { .binary32 = b };

	return is_nan(&x) || is_nan(&y);
}
