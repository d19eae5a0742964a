/* SPDX-License-Identifier: 0BSD */
/* __divmoddi4 - the quotient, and the rest, of 64 bits with a sign. */
#define WHOLE 64
#include "divide.h"

WEAK int64_t __divmoddi4(int64_t a, int64_t b, int64_t *rest)
{
	uint64_t left;
	uint64_t quotient = __udivmoddi4(magnitude(a), magnitude(b), &left);

	*rest = with_sign(left, a < 0);
	return with_sign(quotient, (a ^ b) < 0);
}
