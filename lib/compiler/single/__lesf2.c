/* SPDX-License-Identifier: 0BSD */
/* __lesf2 - compare two binary32; 1 if unordered. */
#define WIDTH 32
#include "soft.h"

static long less_or_equal(float a, float b)
{
	const union packed x = { .binary32 = a };
	const union packed y = { .binary32 = b };

	return compare(&x, &y, 1);
}

PUBLIC(__lesf2, less_or_equal);
PUBLIC(__ltsf2, less_or_equal);
PUBLIC(__eqsf2, less_or_equal);
PUBLIC(__nesf2, less_or_equal);
PUBLIC(__cmpsf2, less_or_equal);
