/* SPDX-License-Identifier: 0BSD */
/*
 * Floating point of 16 bits, as IEEE 754 has it, and the alternative, which
 * has numbers where that has infinities and NaNs.
 *
 * What is passed are the bits: it is the same registers.
 */
#include "aeabi.h"

enum {
	HALF_INFINITY = 0x7c00,
	HALF_QUIET = 0x200,
	HALF_SIGN = 0x8000,
	SHORTER = 23 - 10 /* bits of the fraction */
};

#define INFINITY 0x7f800000u
#define QUIET 0x400000u
#define ONE_EXPONENT 0x800000u
#define BIASES ((127u - 15u) << 23) /* between those of the exponents */

static uint32_t widen(uint16_t half, int alternative)
{
	uint32_t sign = (uint32_t)(half & HALF_SIGN) << 16;
	uint32_t value = (uint32_t)(half & ~HALF_SIGN) << SHORTER;
	uint32_t exponent = BIASES;

	if (!alternative && value >= (uint32_t)HALF_INFINITY << SHORTER) {
		if (value > (uint32_t)HALF_INFINITY << SHORTER)
			value |= QUIET;
		return sign | INFINITY | value;
	}
	if (value == 0)
		return sign;
	while (value < ONE_EXPONENT) {
		value <<= 1;
		exponent -= ONE_EXPONENT;
	}
	return sign | (value + exponent);
}

/* Shift out bits, to the nearest, of two the even one. */
static uint32_t round_off(uint32_t value, uint32_t bits)
{
	return (value + (1u << (bits - 1)) - 1 + (value >> bits & 1)) >> bits;
}

static uint16_t narrow(uint32_t value, int alternative)
{
	uint32_t sign = value >> 16 & HALF_SIGN;
	uint32_t most = alternative ? HALF_SIGN - 1 : HALF_INFINITY;
	uint32_t exponent, result;

	value &= 0x7fffffff;
	exponent = value >> 23;
	if (value > INFINITY)
		result = alternative ? 0
				     : HALF_INFINITY | HALF_QUIET |
					       (value >> SHORTER & 0x3ff);
	else if (value >= BIASES + (32 << 23))
		result = most;
	else if (value >= BIASES + ONE_EXPONENT)
		result = round_off(value - BIASES, SHORTER);
	else if (exponent < 127 - 25)
		result = 0;
	else
		result = round_off((value & (ONE_EXPONENT - 1)) | ONE_EXPONENT,
				   126 - exponent);
	if (value <= INFINITY && result > most)
		result = most;
	return (uint16_t)(sign | result);
}

/* What is lost is remembered in the last bit: so one rounding is enough. */
static uint32_t shorten(uint64_t value)
{
	uint32_t sign = (uint32_t)(value >> 32) & 0x80000000;
	uint32_t exponent = (uint32_t)(value >> 52) & 0x7ff;
	uint64_t fraction = value & 0xfffffffffffff;
	uint32_t kept =
		(uint32_t)(fraction >> 29) | ((fraction & 0x1fffffff) != 0);

	if (exponent == 0x7ff)
		return sign | INFINITY | kept;
	if (exponent > 1023 + 127)
		return sign | (INFINITY - 1);
	if (exponent <= 1023 - 127)
		return sign;
	return sign | (exponent - (1023 - 127)) << 23 | kept;
}

WEAK uint32_t __aeabi_h2f(uint16_t half)
{
	return widen(half, 0);
}

WEAK uint32_t __aeabi_h2f_alt(uint16_t half)
{
	return widen(half, 1);
}

WEAK uint16_t __aeabi_f2h(uint32_t value)
{
	return narrow(value, 0);
}

WEAK uint16_t __aeabi_f2h_alt(uint32_t value)
{
	return narrow(value, 1);
}

WEAK uint16_t __aeabi_d2h(uint64_t value)
{
	return narrow(shorten(value), 0);
}

WEAK uint16_t __aeabi_d2h_alt(uint64_t value)
{
	return narrow(shorten(value), 1);
}

/* The same, as compilers for Linux call them. */
PUBLIC(__gnu_h2f_ieee, __aeabi_h2f);
PUBLIC(__gnu_h2f_alternative, __aeabi_h2f_alt);
PUBLIC(__gnu_f2h_ieee, __aeabi_f2h);
PUBLIC(__gnu_f2h_alternative, __aeabi_f2h_alt);
PUBLIC(__gnu_d2h_ieee, __aeabi_d2h);
PUBLIC(__gnu_d2h_alternative, __aeabi_d2h_alt);
