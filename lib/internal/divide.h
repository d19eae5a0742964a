/* SPDX-License-Identifier: 0BSD */
/*
 * Division of integers of WHOLE bits, 32, 64 or 128, by addition, subtraction
 * and comparison alone.
 */
#ifndef EX_DIVIDE_H
#define EX_DIVIDE_H

#include "compiler.h"

#if WHOLE == 32
typedef uint32_t whole;
typedef int32_t signed_whole;
#elif WHOLE == 64
typedef uint64_t whole;
typedef int64_t signed_whole;
#else
typedef uint128 whole;
typedef int128 signed_whole;
#endif

/* A bit at a time leaves `a` at its top, and one of the quotient enters. */
static inline whole divide(whole a, whole b, whole *rest)
{
	whole left = 0; /* of at most the bits that have left */

	for (int bits = WHOLE; bits > 0; bits--) {
		left = left + left + ((signed_whole)a < 0);
		a += a;
		if (left >= b) {
			left -= b;
			a++;
		}
	}
	if (rest)
		*rest = left;
	return a;
}

static inline whole magnitude(signed_whole value)
{
	return value < 0 ? -(whole)value : (whole)value;
}

static inline signed_whole with_sign(whole value, int negative)
{
	return (signed_whole)(negative ? -value : value);
}

#endif
