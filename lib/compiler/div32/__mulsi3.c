/* SPDX-License-Identifier: 0BSD */
/* __mulsi3 - the low 32 bits of a product, by additions. */
#include "compiler.h"

WEAK uint32_t __mulsi3(uint32_t a, uint32_t b)
{
	uint32_t sum = 0;

	for (; a; a >>= 1) {
		if (a & 1)
			sum += b;
		b += b;
	}
	return sum;
}
