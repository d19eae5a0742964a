/* SPDX-License-Identifier: 0BSD */
/* __cmpdi2 - 0, 1, 2 for less, equal, greater, of 64 bits with a sign. */
#define WHOLE 64
#include "halves.h"

WEAK int __cmpdi2(int64_t a, int64_t b)
{
	union halves x = { (whole)a };
	union halves y = { (whole)b };

	if (x.part.high == y.part.high)
		return (x.part.low > y.part.low) - (x.part.low < y.part.low) +
		       1;
	return (signed_half)x.part.high < (signed_half)y.part.high ? 0 : 2;
}
