/* SPDX-License-Identifier: 0BSD */
/*
 * To an integer a fraction is lost (C17 6.3.1.4p1); from one, and to a
 * narrower format, what is in the middle goes to the even neighbour
 * (6.3.1.4p2, 6.3.1.5, IEEE 754-2019 4.3.1).
 *
 * expect-stdout: float 0 wrong\n
 * expect-stdout: double 0 wrong\n
 * expect-stdout: long double 0 wrong\n
 * expect-stdout: narrower 0 wrong\n
 */
#include <float.h>
#include <stdint.h>
#include <stdio.h>

/* Each power of two, and with a half on it, below, and with the other sign. */
#define TO_INTEGERS(type, digits)                                           \
	for (int i = 0; i < 63; i++) {                                      \
		volatile type power = 1;                                    \
		uint64_t whole = (uint64_t)1 << i;                          \
		for (int j = 0; j < i; j++)                                 \
			power += power;                                     \
		volatile type more = power, less = -power;                  \
		if (i < digits - 1) {                                       \
			more += (type)0.5;                                  \
			less -= (type)0.5;                                  \
		}                                                           \
		wrong += (uint64_t)more != whole;                           \
		wrong += (int64_t)more != (int64_t)whole;                   \
		wrong += (int64_t)less != -(int64_t)whole;                  \
		if (i < 32)                                                 \
			wrong += (uint32_t)more != (uint32_t)whole;         \
		if (i < 31)                                                 \
			wrong += (int32_t)more != (int32_t)whole ||         \
				 (int32_t)less != -(int32_t)whole;          \
		volatile uint64_t from = whole;                             \
		volatile int64_t negative = -(int64_t)whole;                \
		wrong += (type)from != power || (type)negative != -power;   \
		volatile uint32_t small = (uint32_t)whole;                  \
		volatile int32_t down = -(int32_t)(small >> 1);             \
		if (i < 32)                                                 \
			wrong += (type)small != power ||                    \
				 (type)down * 2 != (i ? -power : 0);        \
	}

/*
 * The integers about 2^63 that are half way between two neighbours, or one
 * beside that, where the format has fewer digits than 64.
 */
#define FROM_INTEGERS(type, digits)                                         \
	if (digits < 64) {                                                  \
		const uint64_t top = (uint64_t)1 << 63;                     \
		const uint64_t step = (uint64_t)2 << (63 - digits);         \
		volatile uint64_t half = top + step / 2;                    \
		volatile uint64_t above = half + 1, below = half - 1;       \
		volatile uint64_t odd = half + step;                        \
		volatile type result = (type)half;                          \
		wrong += (uint64_t)result != top;                           \
		result = (type)above;                                       \
		wrong += (uint64_t)result != top + step;                    \
		result = (type)below;                                       \
		wrong += (uint64_t)result != top;                           \
		result = (type)odd;                                         \
		wrong += (uint64_t)result != top + 2 * step;                \
		volatile uint64_t most = UINT64_MAX;                        \
		result = (type)most;                                        \
		wrong += result / 2 != (type)top;                           \
		volatile int64_t negative = -(int64_t)(half / 2);           \
		result = (type)negative;                                    \
		wrong += (int64_t)result != -(int64_t)(top / 2);            \
	} else {                                                            \
		volatile uint64_t most = UINT64_MAX;                        \
		volatile type result = (type)most;                          \
		wrong += (uint64_t)result != most;                          \
		volatile int64_t least = INT64_MIN;                         \
		result = (type)least;                                       \
		wrong += (int64_t)result != least;                          \
	}

#define TEST(type, digits)                             \
	do {                                           \
		int wrong = 0;                         \
		TO_INTEGERS(type, digits)              \
		FROM_INTEGERS(type, digits)            \
		volatile type little = (type)-0.75;    \
		wrong += (int32_t)little != 0;         \
		wrong += (int64_t)little != 0;         \
		wrong += (uint32_t)-little != 0;       \
		wrong += (uint64_t)-little != 0;       \
		volatile int zero = 0;                 \
		wrong += 1 / (type)zero < 0;           \
		printf("%s %d wrong\n", #type, wrong); \
	} while (0)

int main(void)
{
	TEST(float, FLT_MANT_DIG);
	TEST(double, DBL_MANT_DIG);
	TEST(long double, LDBL_MANT_DIG);

	int wrong = 0;
	volatile double half = 1 + 0x1p-24, above = 1 + 0x1.01p-24;
	volatile double odd = 1 + 0x1.8p-23, below = -1 - 0x1.ffp-25;
	volatile double large = 0x1.ffffffp127, tiny = 0x1p-150;
	volatile double fits = 0x1.fffffefp127, little = 0x1.8p-150;
	wrong += (float)half != 1 || (float)above != 1 + 0x1p-23f;
	wrong += (float)odd != 1 + 0x1p-22f || (float)below != -1;
	wrong += (float)large <= FLT_MAX || (float)fits != FLT_MAX;
	volatile float narrow = (float)odd, negative = (float)-tiny;
	wrong += (double)narrow != 1 + 0x1p-22 || (double)negative != 0;
	wrong += (long double)narrow != 1 + 0x1p-22L;
	wrong += 1 / negative > 0;
	volatile long double wide = odd, more = 1 + 0x1p-24L + 0x1p-50L;
	wrong += wide != odd || (double)wide != odd || (float)wide != narrow;
	wrong += (float)more != 1 + 0x1p-23f || (double)more != 1 + 0x1p-24 + 0x1p-50;
#if LDBL_MANT_DIG > DBL_MANT_DIG + 1
	volatile long double middle = 1 + 0x1p-53L, second = 1 + 0x1.8p-52L;
	wrong += (double)middle != 1 || (double)second != 1 + 0x1p-51;
#endif
	(void)little;
	printf("narrower %d wrong\n", wrong);
	return 0;
}
