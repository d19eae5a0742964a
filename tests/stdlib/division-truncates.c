/* SPDX-License-Identifier: 0BSD */
/*
 * div and its kin truncate towards 0, and the rest has the numerator's sign
 * (C17 7.22.6.2); abs and its kin drop the sign (7.22.6.1).
 *
 * expect-stdout: 3 1\n-3 -1\n-3 1\n3 -1\n
 * expect-stdout: -33333 -1\n-1844674407370955161 -1\n9223372036854775807 0\n
 * expect-stdout: 5 5 0 2147483647 9223372036854775807 1\n
 */
#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

static void show(int numerator, int denominator)
{
	div_t result = div(numerator, denominator);

	printf("%d %d\n", result.quot, result.rem);
}

int main(void)
{
	show(7, 2);
	show(-7, 2);
	show(7, -2);
	show(-7, -2);

	ldiv_t middle = ldiv(-100000, 3);
	lldiv_t wide = lldiv(LLONG_MIN + 2, 5);
	imaxdiv_t widest = imaxdiv(INTMAX_MAX, 1);

	printf("%ld %ld\n", middle.quot, middle.rem);
	printf("%lld %lld\n", wide.quot, wide.rem);
	printf("%" PRIdMAX " %" PRIdMAX "\n", widest.quot, widest.rem);
	printf("%d %d %d %ld %lld %" PRIdMAX "\n", abs(5), abs(-5), abs(0),
	       labs(-2147483647), llabs(-LLONG_MAX), imaxabs(-1));
	return 0;
}
