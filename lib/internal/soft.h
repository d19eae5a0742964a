/* SPDX-License-Identifier: 0BSD */
/*
 * Floating point by integers alone: IEEE 754's binary32, binary64, binary128.
 *
 * WIDTH is that of the widest format, or integer, that a file works with. All
 * formats become a struct number, and all results come out of one, rounded to
 * nearest and ties to even, whatever the mode of a machine's own arithmetic.
 * There are no flags. A result that is not a number is the quiet NaN that the
 * compiler has for a constant.
 */
#ifndef EX_SOFT_H
#define EX_SOFT_H

#include <stdbool.h>
#include "compiler.h"

enum { LIMBS = WIDTH / 32, TOP = LIMBS - 1 };

#define HIGHEST 0x80000000U

/* Of what is no finite number but zero; sums and differences stay apart. */
enum { ZERO = -0x10000, INFINITE = 0x10000, NO_NUMBER = 0x40000 };

/*
 * A bit is worth half of the one above it, and the highest bit of limb[TOP]
 * 2^exponent. That bit is set: zero is 2^ZERO, which comes to nothing beside
 * anything else and in each format, and infinity is 2^INFINITE.
 */
struct number {
	uint32_t limb[LIMBS]; /* the lowest first */
	int exponent;
	bool negative;
};

union packed {
	float binary32;
#if WIDTH >= 64
	double binary64;
#endif
#if WIDTH >= 128 && defined QUAD_NAN
	quad binary128;
#endif
	uint32_t word[LIMBS];
};

/* Where word i, from the lowest, of a format is. */
static inline int place(int i, int width)
{
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	return width / 32 - 1 - i;
#else
	(void)width;
	return i;
#endif
}

static inline int exponent_bits(int width)
{
	return width == 32 ? 8 : width == 64 ? 11 : 15;
}

/* By 1 to 31. */
static inline void shift_left(uint32_t *limb, int count)
{
	for (int i = TOP; i > 0; i--)
		limb[i] = limb[i] << count | limb[i - 1] >> (32 - count);
	limb[0] <<= count;
}

/*
 * By any count. The result tells what was lost: its highest bit is the highest
 * of that, and the others are clear if all others are.
 */
static inline uint32_t shift_right(uint32_t *limb, int count)
{
	uint32_t lost = 0;
	int step;

	if (count > WIDTH + 1)
		count = WIDTH + 1;
	for (; count > 0; count -= step) {
		step = count < 31 ? count : 31;
		lost = limb[0] << (32 - step) | (lost != 0);
		for (int i = 0; i < TOP; i++)
			limb[i] = limb[i] >> step | limb[i + 1] << (32 - step);
		limb[TOP] >>= step;
	}
	return lost;
}

/* The same where it is enough to know that something was lost. */
static inline void shift_right_sticky(uint32_t *limb, int count)
{
	uint32_t lost = shift_right(limb, count);

	limb[0] |= lost != 0;
}

static inline bool is_set(const uint32_t *limb)
{
	uint32_t set = 0;

	for (int i = 0; i < LIMBS; i++)
		set |= limb[i];
	return set != 0;
}

/* Have the highest bit set. */
static inline void normalise(struct number *x)
{
	if (!is_set(x->limb)) {
		x->limb[TOP] = HIGHEST;
		x->exponent = ZERO;
	}
	while (!(x->limb[TOP] & HIGHEST)) {
		int step = x->limb[TOP] >> 16 ? 1 : 16;

		shift_left(x->limb, step);
		x->exponent -= step;
	}
}

static inline void unpack(struct number *x, const union packed *from, int width)
{
	const int bits = exponent_bits(width);
	const int bias = (1 << (bits - 1)) - 1;
	int words = width / 32;
	int exponent;

	for (int i = 0; i < LIMBS - words; i++)
		x->limb[i] = 0;
	for (int i = 0; i < words; i++)
		x->limb[LIMBS - words + i] = from->word[place(i, width)];
	x->negative = x->limb[TOP] >> 31;
	exponent = (int)(x->limb[TOP] << 1 >> (32 - bits));
	shift_left(x->limb, bits);
	x->limb[TOP] &= ~HIGHEST;
	x->exponent = exponent - bias;
	if (exponent == 0) {
		x->exponent++;
		normalise(x);
		return;
	}
	if (x->exponent > bias)
		x->exponent = is_set(x->limb) ? NO_NUMBER : INFINITE;
	x->limb[TOP] |= HIGHEST;
}

/*
 * The bit that a format does not have stays set, and so counts as one of the
 * exponent; so does what rounding carries out of the fraction.
 */
static inline void pack(union packed *to, struct number *x, int width)
{
	const int bits = exponent_bits(width);
	const int bias = (1 << (bits - 1)) - 1;
	int words = width / 32;
	int exponent = x->exponent + bias - 1;
	int count = WIDTH - width + bits;
	uint32_t lost;

	if (exponent > 2 * bias - 1) {
		exponent = 2 * bias + 1;
		count = WIDTH + 1;
	}
	if (exponent < 0) {
		count -= exponent;
		exponent = 0;
	}
	lost = shift_right(x->limb, count);
	x->limb[words - 1] += (uint32_t)exponent << (31 - bits);
	if (lost > HIGHEST - (x->limb[0] & 1))
		for (int i = 0; i < words && !++x->limb[i]; i++)
			;
	x->limb[words - 1] |= (uint32_t)x->negative << 31;
	for (int i = 0; i < words; i++)
		to->word[place(i, width)] = x->limb[i];
}

/*
 * Most functions work with numbers of the file's own width: these two have a
 * copy for each width, and static ones where it is another.
 */
#if WIDTH == 32
#define UNPACK __ex_unpack32
#define PACK __ex_pack32
#elif WIDTH == 64
#define UNPACK __ex_unpack64
#define PACK __ex_pack64
#else
#define UNPACK __ex_unpack128
#define PACK __ex_pack128
#endif

HIDDEN void UNPACK(struct number *x, const union packed *from);
HIDDEN void PACK(union packed *to, struct number *x);

static inline void from32(struct number *x, float value)
{
	const union packed from = { .binary32 = value };

#if WIDTH == 32
	UNPACK(x, &from);
#else
	unpack(x, &from, 32);
#endif
}

static inline float to32(struct number *x)
{
	union packed to;

	if (x->exponent >= NO_NUMBER)
		return __builtin_nanf("");
#if WIDTH == 32
	PACK(&to, x);
#else
	pack(&to, x, 32);
#endif
	return to.binary32;
}

#if WIDTH >= 64
static inline void from64(struct number *x, double value)
{
	const union packed from = { .binary64 = value };

#if WIDTH == 64
	UNPACK(x, &from);
#else
	unpack(x, &from, 64);
#endif
}

static inline double to64(struct number *x)
{
	union packed to;

	if (x->exponent >= NO_NUMBER)
		return __builtin_nan("");
#if WIDTH == 64
	PACK(&to, x);
#else
	pack(&to, x, 64);
#endif
	return to.binary64;
}
#endif

#if WIDTH >= 128 && defined QUAD_NAN
static inline void from128(struct number *x, quad value)
{
	const union packed from = { .binary128 = value };

	UNPACK(x, &from);
}

static inline quad to128(struct number *x)
{
	union packed to;

	if (x->exponent >= NO_NUMBER)
		return QUAD_NAN;
	PACK(&to, x);
	return to.binary128;
}
#endif

/*
 * The sum, product and quotient come to be in place of one of the two. The
 * digits below those that a format has are enough to round by: 8 at least, of
 * which only the lowest is not exact but sticky.
 */
static inline struct number *sum(struct number *a, struct number *b)
{
	struct number *large = a;
	struct number *small = b;
	const bool differ = a->negative != b->negative;
	const uint32_t flip = differ ? ~(uint32_t)0 : 0;
	uint64_t carry = flip & 1;
	int order = a->exponent - b->exponent;

	for (int i = TOP; i >= 0 && !order; i--)
		order = (a->limb[i] > b->limb[i]) - (a->limb[i] < b->limb[i]);
	if (order < 0) {
		large = b;
		small = a;
	}
	if (differ && small->exponent == INFINITE)
		large->exponent = NO_NUMBER;
	if (large->exponent == NO_NUMBER)
		return large;
	shift_right_sticky(small->limb, large->exponent - small->exponent);
	for (int i = 0; i < LIMBS; i++) {
		carry += (uint64_t)large->limb[i] + (small->limb[i] ^ flip);
		large->limb[i] = (uint32_t)carry;
		carry >>= 32;
	}
	if (differ) {
		normalise(large);
		if (large->exponent == ZERO)
			large->negative = false;
	} else if (carry) {
		shift_right_sticky(large->limb, 1);
		large->limb[TOP] |= HIGHEST;
		large->exponent++;
	}
	return large;
}

/* Of exponents: not a number, or 0 times infinity. */
static inline bool no_product(int a, int b)
{
	return a == NO_NUMBER || b == NO_NUMBER ||
	       (a + b == 0 && (a == ZERO || b == ZERO));
}

static inline struct number *product(struct number *a, const struct number *b)
{
	uint32_t wide[2 * LIMBS];
	const bool none = no_product(a->exponent, b->exponent);

	for (int i = 0; i < LIMBS; i++)
		wide[i] = 0;
	for (int i = 0; i < LIMBS; i++) {
		uint64_t carry = 0;

		for (int j = 0; j < LIMBS; j++) {
			carry +=
				(uint64_t)a->limb[i] * b->limb[j] + wide[i + j];
			wide[i + j] = (uint32_t)carry;
			carry >>= 32;
		}
		wide[i + LIMBS] = (uint32_t)carry;
	}
	for (int i = 0; i < LIMBS; i++)
		a->limb[i] = wide[LIMBS + i];
	a->limb[0] |= is_set(wide);
	a->negative ^= b->negative;
	a->exponent += b->exponent + 1;
	normalise(a);
	if (none)
		a->exponent = NO_NUMBER;
	return a;
}

/* A bit of the quotient for each bit of the limbs: more than a format has. */
static inline struct number *quotient(struct number *a, const struct number *b)
{
	uint32_t result[LIMBS];
	const bool none = no_product(a->exponent, -b->exponent) ||
			  b->exponent == NO_NUMBER;
	bool wide = false; /* has `a` a bit more, above its highest? */

	for (int i = 0; i < LIMBS; i++)
		result[i] = 0;
	for (int bits = WIDTH; bits > 0; bits--) {
		uint32_t rest[LIMBS];
		uint64_t carry = 1;

		shift_left(result, 1);
		for (int i = 0; i < LIMBS; i++) {
			carry += (uint64_t)a->limb[i] + (uint32_t)~b->limb[i];
			rest[i] = (uint32_t)carry;
			carry >>= 32;
		}
		if (wide || carry) {
			result[0] |= 1;
			for (int i = 0; i < LIMBS; i++)
				a->limb[i] = rest[i];
		}
		wide = a->limb[TOP] >> 31;
		shift_left(a->limb, 1);
	}
	result[0] |= wide || is_set(a->limb);
	for (int i = 0; i < LIMBS; i++)
		a->limb[i] = result[i];
	a->negative ^= b->negative;
	a->exponent -= b->exponent;
	normalise(a);
	if (none)
		a->exponent = NO_NUMBER;
	return a;
}

/* As wide as the numbers, or as wide as there are integers. */
#if WIDTH == 32
typedef uint32_t integer;
#elif WIDTH == 64 || !defined __SIZEOF_INT128__
typedef uint64_t integer;
#else
typedef uint128 integer;
#endif

enum { INTEGER_LIMBS = sizeof(integer) / 4 };

static inline void from_integer(struct number *x, integer value, bool negative)
{
	if (negative)
		value = -value;
	for (int i = 0; i < LIMBS; i++) {
		x->limb[i] = (uint32_t)value;
		value = value >> 16 >> 16;
	}
	x->negative = negative;
	x->exponent = WIDTH - 1;
	normalise(x);
}

/*
 * To an integer of some bits, of which one may be the sign: towards 0, and the
 * nearest integer that there is. What is no number counts as infinite.
 */
static inline integer to_integer(struct number *x, int bits, bool has_sign)
{
	integer value = 0;

	if (x->exponent >= bits - has_sign) {
		value = ~value >> (8 * (int)sizeof(value) - bits + has_sign);
		value += x->negative;
	} else {
		shift_right(x->limb, WIDTH - 1 - x->exponent);
		for (int i = INTEGER_LIMBS - 1; i >= 0; i--)
			value = value << 16 << 16 | x->limb[i];
	}
	if (x->negative)
		value = has_sign ? -value : 0;
	return value;
}

/* What follows works on a format of exactly this width, as it is. */
static inline bool is_negative(const union packed *x)
{
	return x->word[place(TOP, WIDTH)] >> 31;
}

static inline void negate(union packed *x)
{
	x->word[place(TOP, WIDTH)] ^= HIGHEST;
}

static inline bool is_nan(const union packed *x)
{
	const int bits = exponent_bits(WIDTH);
	const uint32_t infinity = ((1U << bits) - 1) << (31 - bits);
	uint32_t set = 0;

	for (int i = 0; i < TOP; i++)
		set |= x->word[place(i, WIDTH)];
	return (x->word[place(TOP, WIDTH)] & ~HIGHEST) + (set != 0) > infinity;
}

/*
 * Less than 0, 0 or more than 0 as a is less than b, equal to it or greater;
 * or `unordered`.
 */
static inline long compare(const union packed *a, const union packed *b,
			   long unordered)
{
	uint32_t mask = ~HIGHEST;
	uint32_t set = 0;
	long order = 0;

	if (is_nan(a) || is_nan(b))
		return unordered;
	for (int i = TOP; i >= 0; i--) {
		uint32_t one = a->word[place(i, WIDTH)] & mask;
		uint32_t other = b->word[place(i, WIDTH)] & mask;

		mask = ~(uint32_t)0;
		set |= one | other;
		if (!order)
			order = (one > other) - (one < other);
	}
	if (is_negative(a) != is_negative(b))
		order = set != 0;
	return is_negative(a) ? -order : order;
}

#endif
