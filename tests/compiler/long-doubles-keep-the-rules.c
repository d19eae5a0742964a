/* SPDX-License-Identifier: 0BSD */
/*
 * What holds of a long double of any format: LDBL_EPSILON is the place of its
 * last digit, small integers are exact in each operation, and LDBL_MAX is the
 * last but infinity (C17 5.2.4.2.2).
 *
 * expect-stdout: 0 wrong\n
 */
#include <float.h>
#include <stdio.h>

int main(void)
{
	volatile long double one = 1, epsilon = LDBL_EPSILON, most = LDBL_MAX;
	volatile long double sum = one + epsilon, result;
	int wrong = 0;

	wrong += sum == one || sum - one != epsilon;
	wrong += one - epsilon >= one || one - (one - epsilon) != epsilon;
#if LDBL_MANT_DIG != 106 /* two doubles, which are not so regular */
	result = one + epsilon / 2;
	wrong += result != one;
	result = sum + epsilon / 2;
	wrong += result != one + 2 * epsilon;
	result = most + most * epsilon / 4;
	wrong += result != most;
#endif
	result = most * 2;
	wrong += result <= most || -result >= -most;
	wrong += result - result == result - result;
	wrong += most / 2 * 2 != most || most - most != 0;

	for (int i = -20; i <= 20; i++)
		for (int j = -20; j <= 20; j++) {
			volatile long double a = i, b = j;
			wrong += (int)(a + b) != i + j;
			wrong += (int)(a - b) != i - j;
			wrong += (int)(a * b) != i * j;
			if (j)
				wrong += (int)(a / b) != i / j ||
					 (int)(a * b / b) != i;
			wrong += (a < b) != (i < j) || (a == b) != (i == j);
		}

	/* A third is a third: three of them are 1, or next to it. */
	volatile long double third = one / 3, sevenths = one / 7 * 3 + one / 7 * 4;
	result = third * 3 - one;
	wrong += result > epsilon || result < -epsilon;
	result = sevenths - one;
	wrong += result > 2 * epsilon || result < -2 * epsilon;

	/* 30! both ways. */
	volatile long double product = 1;
	for (int i = 1; i <= 30; i++)
		product *= i;
	for (int i = 30; i >= 1; i--)
		product /= i;
	result = product - one;
	wrong += result > 64 * epsilon || result < -64 * epsilon;
	printf("%d wrong\n", wrong);
	return 0;
}
