/* SPDX-License-Identifier: 0BSD */
/* __negdi2 - 0 less 64 bits. */
#define WHOLE 64
#include "halves.h"

WEAK uint64_t __negdi2(uint64_t value)
{
	union halves x = { value };

	x.part.low = -x.part.low;
	x.part.high = ~x.part.high + !x.part.low;
	return x.all;
}
