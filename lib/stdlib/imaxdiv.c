/* SPDX-License-Identifier: 0BSD */
/* imaxdiv - a quotient and the rest. */
#include <inttypes.h>

imaxdiv_t imaxdiv(intmax_t numerator, intmax_t denominator)
{
	intmax_t quotient = numerator / denominator;

	return (imaxdiv_t){ quotient, numerator - quotient * denominator };
}
