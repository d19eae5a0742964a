/* SPDX-License-Identifier: 0BSD */
/* __udivmoddi4 - the quotient, and the rest, of 64 unsigned bits. */
#define WHOLE 64
#include "divide.h"

WEAK uint64_t __udivmoddi4(uint64_t a, uint64_t b, uint64_t *rest)
{
	return divide(a, b, rest);
}
