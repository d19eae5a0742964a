/* SPDX-License-Identifier: 0BSD */
/* __multi3 - the low 128 bits of a product. */
#define WHOLE 128
#include "halves.h"

WEAK uint128 __multi3(uint128 a, uint128 b)
{
	return product(a, b);
}
