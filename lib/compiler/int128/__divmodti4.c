/* SPDX-License-Identifier: 0BSD */
/* __divmodti4 - the quotient, and the rest, of 128 bits with a sign. */
#define WHOLE 128
#include "divide.h"

WEAK int128 __divmodti4(int128 a, int128 b, int128 *rest)
{
	uint128 left;
	uint128 quotient = __udivmodti4(magnitude(a), magnitude(b), &left);

	*rest = with_sign(left, a < 0);
	return with_sign(quotient, (a ^ b) < 0);
}
