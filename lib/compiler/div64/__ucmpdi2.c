/* SPDX-License-Identifier: 0BSD */
/* __ucmpdi2 - 0, 1, 2 for less, equal, greater, of 64 bits. */
#define WHOLE 64
#include "halves.h"

WEAK int __ucmpdi2(uint64_t a, uint64_t b)
{
	union halves x = { a };
	union halves y = { b };

	if (x.part.high == y.part.high)
		return (x.part.low > y.part.low) - (x.part.low < y.part.low) +
		       1;
	return x.part.high < y.part.high ? 0 : 2;
}
