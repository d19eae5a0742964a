/* SPDX-License-Identifier: 0BSD */
/*
 * Where compilers have integers of 128 bits, products, quotients, remainders,
 * shifts and conversions are exact.
 *
 * clang 19 for n64 and n32 passes a 128-bit integer to __floatuntitf and its kin,
 * and takes one from __fixunstfti, as if it were a long double, in floating-point
 * registers: `long double f(__int128 *x) { return *x; }`. It is not asked to.
 *
 * expect-stdout: 0 wrong\n
 */
#include <stdint.h>
#include <stdio.h>

#ifdef __SIZEOF_INT128__
typedef __int128 int128;
typedef unsigned __int128 uint128;

static const uint64_t half[] = { 0, 1, 3, 10, 0xffffffff, 0x100000001,
				 0x7fffffffffffffff, 0x8000000000000000,
				 0xfedcba9876543210, 0xffffffffffffffff };
enum { HALVES = sizeof half / sizeof *half };

static uint128 schoolbook(uint128 a, uint128 b, uint128 *rest)
{
	uint128 quotient = 0, part = 0;
	for (int i = 0; i < 128; i++) {
		int wide = (int128)part < 0;
		part = part + part + ((int128)a < 0);
		a += a;
		quotient += quotient;
		if (wide || part >= b) {
			part -= b;
			quotient++;
		}
	}
	*rest = part;
	return quotient;
}

int main(void)
{
	int wrong = 0;
	for (int i = 0; i < HALVES * HALVES; i++) {
		volatile uint128 a = (uint128)half[i / HALVES] << 64 |
				     half[i % HALVES];
		volatile int128 c = (int128)a;
		uint128 twice = a, less = a;
		for (int n = 0; n < 128; n++) {
			volatile int count = n;
			wrong += a << count != twice || a >> count != less;
			wrong += (uint128)(c >> count) !=
				 (less | (c < 0 && n ? ~(~(uint128)0 >> n) : 0));
			twice += twice;
			less = less >> 1;
		}
		for (int j = 1; j < HALVES * HALVES; j++) {
			volatile uint128 b = (uint128)half[j / HALVES] << 64 |
					     half[j % HALVES];
			volatile int128 d = (int128)b;
			uint128 rest, quotient = schoolbook(a, b, &rest);
			wrong += a / b != quotient || a % b != rest;
			wrong += quotient * b + rest != a;
			if (d == -1 && c < 0 && (uint128)c << 1 == 0)
				continue;
			quotient = schoolbook(c < 0 ? -a : a, d < 0 ? -b : b,
					      &rest);
			if ((c < 0) != (d < 0))
				quotient = -quotient;
			if (c < 0)
				rest = -rest;
			wrong += (uint128)(c / d) != quotient ||
				 (uint128)(c % d) != rest;
		}
	}
	/* A product of many factors, and back. */
	volatile uint128 product = 1;
	for (unsigned int i = 1; i <= 34; i++)
		product *= i;
	wrong += (uint64_t)(product >> 64) != 0xde1bc4d19efcac82 ||
		 (uint64_t)product != 0x445da75b00000000;
	for (int i = 0; i < 127; i++) {
		volatile uint128 whole = (uint128)1 << i;
		volatile int128 negative = -(int128)whole;
		volatile double power = 1;
		for (int j = 0; j < i; j++)
			power += power;
		volatile float narrow = (float)power;
		wrong += (double)whole != power || (double)negative != -power;
		wrong += (float)whole != narrow || (float)negative != -narrow;
		wrong += (uint128)power != whole || (int128)-power != negative;
		wrong += (uint128)narrow != whole ||
			 (int128)-narrow != negative;
#if !(defined __clang__ && defined __mips__)
		volatile long double wide = power;
		wrong += (long double)whole != wide || (uint128)wide != whole;
		wrong += (int128)-wide != negative ||
			 (long double)negative != -wide;
#endif
	}
	volatile int128 big = (int128)1 << 126, overflowed;
	int128 result;
	wrong += __builtin_mul_overflow(big, 1, &result) || result != big;
	overflowed = big;
	wrong += !__builtin_mul_overflow(overflowed, big, &result);
	wrong += !__builtin_mul_overflow(overflowed, (int128)2, &result);
	wrong += __builtin_mul_overflow(overflowed, (int128)-2, &result) ||
		 (uint128)result != (uint128)1 << 127;
	printf("%d wrong\n", wrong);
	return 0;
}
#else
int main(void)
{
	puts("SKIP the compiler has no __int128 for this target");
	return 77;
}
#endif
