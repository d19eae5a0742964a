/* SPDX-License-Identifier: 0BSD */
/* lldiv - a quotient and the rest. */
#include <stdlib.h>

lldiv_t lldiv(long long numerator, long long denominator)
{
	long long quotient = numerator / denominator;

	return (lldiv_t){ quotient, numerator - quotient * denominator };
}
