/* SPDX-License-Identifier: 0BSD */
/*
 * Comparisons go by value, zeros are equal, and with a NaN all are false but
 * != (C17 Annex F.9.3, IEEE 754-2019 5.11), in each format.
 *
 * expect-stdout: float 0 wrong\n
 * expect-stdout: double 0 wrong\n
 * expect-stdout: long double 0 wrong\n
 */
#include <float.h>
#include <stdio.h>

#define TEST(type, huge, tiny)                                                 \
	do {                                                                   \
		volatile type infinite = 2 * huge;                             \
		volatile type none = infinite - infinite;                      \
		/* In order; the two zeros are one, the last has no place. */  \
		const type value[] = { -infinite, -huge, -1,   -tiny,	 -0.0, \
				       0,	  tiny,	 1,    huge, infinite, \
				       none };                                 \
		const int order[] = { 0, 1, 2, 3, 4, 4, 5, 6, 7, 8, -1 };      \
		int wrong = 0;                                                 \
		for (int i = 0; i < 11; i++)                                   \
			for (int j = 0; j < 11; j++) {                         \
				volatile type a = value[i], b = value[j];      \
				int x = order[i], y = order[j];                \
				int both = x >= 0 && y >= 0;                   \
				wrong += (a < b) != (both && x < y);           \
				wrong += (a <= b) != (both && x <= y);         \
				wrong += (a > b) != (both && x > y);           \
				wrong += (a >= b) != (both && x >= y);         \
				wrong += (a == b) != (both && x == y);         \
				wrong += (a != b) != !(both && x == y);        \
				wrong += !__builtin_isunordered(a, b) != both; \
				wrong += !(a < b) != !(both && x < y);         \
			}                                                      \
		printf("%s %d wrong\n", #type, wrong);                         \
	} while (0)

int main(void)
{
	volatile float large = FLT_MAX, small = FLT_MIN;
	volatile double double_large = DBL_MAX, double_small = DBL_MIN;
	volatile long double long_large = LDBL_MAX, long_small = LDBL_MIN;
	TEST(float, large, small);
	TEST(double, double_large, double_small);
	TEST(long double, long_large, long_small);
	return 0;
}
