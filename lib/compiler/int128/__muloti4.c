/* SPDX-License-Identifier: 0BSD */
/* __muloti4 - the low 128 bits of a product, and whether they are not all. */
#define WHOLE 128
#include "divide.h"

WEAK int128 __muloti4(int128 a, int128 b, int *overflow)
{
	const uint128 x = magnitude(a);
	const uint128 y = magnitude(b);
	const int negative = (a ^ b) < 0;
	const uint128 most = (~(uint128)0 >> 1) + (uint128)negative;

	*overflow = y != 0 && x > most / y;
	return with_sign(x * y, negative);
}
