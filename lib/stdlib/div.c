/* SPDX-License-Identifier: 0BSD */
/* div - a quotient and the rest. */
#include <stdlib.h>

div_t div(int numerator, int denominator)
{
	int quotient = numerator / denominator;

	return (div_t){ quotient, numerator - quotient * denominator };
}
