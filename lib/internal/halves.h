/* SPDX-License-Identifier: 0BSD */
/*
 * Integers of WHOLE bits, 64 or 128, by operations on their halves alone: for
 * the functions that compilers call for the operators of the whole.
 */
#ifndef EX_HALVES_H
#define EX_HALVES_H

#include "compiler.h"

#if WHOLE == 64
typedef uint64_t whole;
typedef int64_t signed_whole;
typedef uint32_t half;
typedef int32_t signed_half;
#else
typedef uint128 whole;
typedef int128 signed_whole;
typedef uint64_t half;
typedef int64_t signed_half;
#endif

enum { HALF = WHOLE / 2, QUARTER = WHOLE / 4 };

union halves {
	whole all;
	struct {
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
		half high, low;
#else
		half low, high;
#endif
	} part;
};

/*
 * The count, from 0 on, is below WHOLE. What goes from one half to the other
 * is shifted twice: by HALF at once would not be defined.
 */
static inline whole shift_left(whole value, int count)
{
	union halves x = { value };

	if (count & HALF) {
		x.part.high = x.part.low;
		x.part.low = 0;
	}
	count &= HALF - 1;
	x.part.high =
		x.part.high << count | x.part.low >> 1 >> (count ^ (HALF - 1));
	x.part.low <<= count;
	return x.all;
}

/* `fill` is what comes in from above: all bits clear, or all set. */
static inline whole shift_right(whole value, int count, half fill)
{
	union halves x = { value };

	if (count & HALF) {
		x.part.low = x.part.high;
		x.part.high = fill;
	}
	count &= HALF - 1;
	x.part.low = x.part.low >> count | x.part.high << 1
						       << (count ^ (HALF - 1));
	x.part.high = x.part.high >> count | fill << 1 << (count ^ (HALF - 1));
	return x.all;
}

static inline whole product(whole a, whole b)
{
	const half mask = ((half)1 << QUARTER) - 1;
	union halves x = { a };
	union halves y = { b };
	union halves z;
	half x0 = x.part.low & mask;
	half x1 = x.part.low >> QUARTER;
	half y0 = y.part.low & mask;
	half y1 = y.part.low >> QUARTER;
	half low = x0 * y0;
	half middle = x1 * y0 + (low >> QUARTER);
	half other = x0 * y1 + (middle & mask);

	z.part.low = other << QUARTER | (low & mask);
	z.part.high = x1 * y1 + (middle >> QUARTER) + (other >> QUARTER) +
		      x.part.high * y.part.low + x.part.low * y.part.high;
	return z.all;
}

#endif
