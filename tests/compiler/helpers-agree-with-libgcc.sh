#!/bin/sh
# SPDX-License-Identifier: 0BSD
# What stands in for libgcc gives the results that libgcc gives, and can be
# linked together with it: a program that is linked with libcompiler.a before
# libgcc does the same as one without.
#
# only-exeunt: it is about exeunt's own libcompiler.a
# expect-stdout: the same\n
prefix=${CC%%/bin/exeunt-cc*}
library=$prefix/lib/exeunt/$TARGET
if [ "$(wc -c <"$library/libcompiler.a")" -le 8 ]; then
	echo 'SKIP the target has no helpers'
	exit 77
fi
cat >main.c <<'C'
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#if __LDBL_MANT_DIG__ != 113 && defined __SIZEOF_FLOAT128__ && defined __SSE2__
typedef __float128 wide;
#else
typedef long double wide;
#endif
/* The last bytes of some formats are without a meaning. */
#define WIDE_BYTES (__LDBL_MANT_DIG__ == 64 && \
	_Generic((wide)0, long double: 1, default: 0) ? 10 : sizeof(wide))
#ifdef __SIZEOF_INT128__
typedef __int128 integer;
typedef unsigned __int128 natural;
#else
typedef long long integer;
typedef unsigned long long natural;
#endif

static uint32_t hash = 1;

static void note(uint64_t value)
{
	for (int i = 0; i < 2; i++, value >>= 32)
		hash = (hash ^ (uint32_t)value) * 16777619 + (hash >> 15);
}

static void note_integer(natural value)
{
	note((uint64_t)value);
	note((uint64_t)(value >> (sizeof value * 8 - 32) >> 1));
}

/* Structured: runs of ones and zeros are frequent. */
static uint64_t next(void)
{
	static uint64_t state = 88172645463325252;
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	uint64_t value = state * 0x2545f4914f6cdd1d;
	switch (state & 7) {
	case 0:
		return value >> (value & 63);
	case 1:
		return ~(uint64_t)0 << (value & 63);
	case 2:
		return (uint64_t)1 << (value & 63);
	case 3:
		return ~(value >> (value & 63));
	}
	return value;
}

/* Bits of a format of so many bytes, words in the machine's order. */
static void fill(void *to, unsigned int bytes)
{
	uint64_t word[2] = { next(), next() };
	memcpy(to, word, bytes);
}

#define NOTE(type, value)                                            \
	do {                                                         \
		volatile type noted = (value);                       \
		uint64_t word[2] = { 0, 0 };                         \
		type copy = noted;                                   \
		if (copy == copy) {                                  \
			memcpy(word, &copy, sizeof copy > 8 ?        \
				WIDE_BYTES : sizeof copy);           \
			note(word[0]);                               \
			note(word[1]);                               \
		} else                                               \
			note(7);                                     \
	} while (0)

#define FORMAT(type)                                                 \
	do {                                                         \
		type a0, b0;                                         \
		fill(&a0, sizeof a0);                                \
		fill(&b0, sizeof b0);                                \
		volatile type a = a0, b = b0;                        \
		for (int i = 0; i < 2; i++) {                        \
			NOTE(type, a + b);                           \
			NOTE(type, a - b);                           \
			NOTE(type, a * b);                           \
			NOTE(type, a / b);                           \
			note((a < b) + 2 * (a > b) + 4 * (a <= b) +  \
			     8 * (a >= b) + 16 * (a == b) +          \
			     32 * (a != b));                         \
			NOTE(float, (float)a);                       \
			NOTE(double, (double)a);                     \
			NOTE(wide, (wide)a);                         \
			NOTE(type, (type)(int32_t)next());           \
			NOTE(type, (type)(uint32_t)next());          \
			NOTE(type, (type)(int64_t)next());           \
			NOTE(type, (type)(uint64_t)next());          \
			NOTE(type, (type)(integer)pair());           \
			NOTE(type, (type)pair());                    \
			if (a > -2e9f && a < 2e9f)                   \
				note((uint64_t)(int32_t)a);          \
			if (a > -9e18f && a < 9e18f)                 \
				note((uint64_t)(int64_t)a);          \
			if (a > -1 && a < 4e9f)                      \
				note((uint32_t)a);                   \
			if (a > -1 && a < 1.8e19f)                   \
				note((uint64_t)a);                   \
			if (a > -1.7e38f && a < 1.7e38f &&           \
			    sizeof(integer) == 16)                   \
				note_integer((natural)(integer)a);   \
			if (a > -1 && a < 3.4e38f &&                 \
			    sizeof(integer) == 16)                   \
				note_integer((natural)a);            \
			/* Again nearer to each other, and to 1. */  \
			b = a * (type)1.5f;                          \
			a = (type)(int64_t)next() / (type)3;         \
		}                                                    \
	} while (0)

static natural pair(void)
{
	return (natural)next() << (sizeof(natural) * 4) << (next() & 31) |
	       next();
}

/*
 * Sums in which the last digit hangs on what is far below it. Not of doubles:
 * libgcc for arm has 1 - 0x1.3e799ep-33 a digit too large.
 */
static void sums(void)
{
	volatile wide one = 1, a = one;
	for (int i = 0; i < 128; i++) {
		volatile wide b = a;
		for (int j = 0; j < 64; j++) {
			b /= 2;
			NOTE(wide, one + (a + b));
			NOTE(wide, one - (a + b));
			NOTE(wide, one + 2 * one / 3 + (a - b));
		}
		a /= 2;
	}
}

int main(void)
{
	if (sizeof(wide) == 16)
		sums();
	for (int i = 0; i < 2000; i++) {
		volatile natural a = pair(), b = pair();
		volatile uint64_t c = next(), d = next();
		volatile uint32_t e = (uint32_t)next(), f = (uint32_t)next();
		volatile int count = (int)(next() & 31);
		if (b)
			note_integer(a / b), note_integer(a % b);
		if (b && b + 1)
			note_integer((natural)((integer)a / (integer)b)),
				note_integer((natural)((integer)a % (integer)b));
		if (d)
			note(c / d), note(c % d);
		if (d && d + 1)
			note((uint64_t)((int64_t)c / (int64_t)d)),
				note((uint64_t)((int64_t)c % (int64_t)d));
		if (f)
			note(e / f), note(e % f);
		if (f && f + 1)
			note((uint64_t)((int32_t)e / (int32_t)f)),
				note((uint64_t)((int32_t)e % (int32_t)f));
		note_integer(a * b);
		note(c * d);
		note(e * f);
		note_integer(a << count);
		note_integer(a >> count);
		note_integer((natural)((integer)a >> count));
		note(c << count * 2), note(c >> count * 2);
		note((uint64_t)((int64_t)c >> count * 2));
		FORMAT(float);
		FORMAT(double);
		FORMAT(wide);
		if (i % 500 == 0)
			printf("%d %x\n", i, (unsigned int)hash);
	}
	printf("%x\n", (unsigned int)hash);
	return 0;
}
C
$CC -O1 -w -o theirs main.c && $RUN ./theirs >theirs.out || exit 1
$CC -O1 -w -o ours main.c "$library/libcompiler.a" && $RUN ./ours >ours.out ||
	exit 1
if cmp -s theirs.out ours.out; then
	echo the same
else
	diff theirs.out ours.out
fi
