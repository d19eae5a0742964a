/* SPDX-License-Identifier: 0BSD */
/* __udivdi3 - the quotient of 64 unsigned bits. */
#define WHOLE 64
#include "divide.h"

WEAK uint64_t __udivdi3(uint64_t a, uint64_t b)
{
	return __udivmoddi4(a, b, 0);
}
