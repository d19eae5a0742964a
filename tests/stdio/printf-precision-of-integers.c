/* SPDX-License-Identifier: 0BSD */
/*
 * A precision is the fewest digits; zero with precision 0 has none
 * (C17 7.21.6.1p4, p8).
 *
 * expect-stdout: [00042][-00042][42][+00042][   00042][00042   ]\n
 * expect-stdout: [][0][    ][+][ ][][ 00]\n
 * expect-stdout: [000000000000000000000000000000000000000000000000000042]\n
 */
#include <stdio.h>

int main(void)
{
	printf("[%.5d][%.5d][%.1d][%+.5d][%8.5d][%-8.5d]\n", 42, -42, 42, 42,
	       42, 42);
	printf("[%.0d][%.1d][%4.0d][%+.0d][% .0d][%.d][% .2d]\n", 0, 0, 0, 0, 0,
	       0, 0);
	printf("[%.54d]\n", 42);
	return 0;
}
