/* SPDX-License-Identifier: 0BSD */
/* __muldi3 - the low 64 bits of a product. */
#define WHOLE 64
#include "halves.h"

WEAK uint64_t __muldi3(uint64_t a, uint64_t b)
{
	return product(a, b);
}
