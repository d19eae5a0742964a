/* SPDX-License-Identifier: 0BSD */
/* __gesf2 - compare two binary32; -1 if unordered. */
#define WIDTH 32
#include "soft.h"

static long greater_or_equal(float a, float b)
{
	const union packed x = { .binary32 = a };
	const union packed y = { .binary32 = b };

	return compare(&x, &y, -1);
}

PUBLIC(__gesf2, greater_or_equal);
PUBLIC(__gtsf2, greater_or_equal);
