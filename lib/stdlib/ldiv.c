/* SPDX-License-Identifier: 0BSD */
/* ldiv - a quotient and the rest. */
#include <stdlib.h>

ldiv_t ldiv(long numerator, long denominator)
{
	long quotient = numerator / denominator;

	return (ldiv_t){ quotient, numerator - quotient * denominator };
}
