/* SPDX-License-Identifier: 0BSD */
/* __udivmodti4 - the quotient, and the rest, of 128 unsigned bits. */
#define WHOLE 128
#include "divide.h"

WEAK uint128 __udivmodti4(uint128 a, uint128 b, uint128 *rest)
{
	return divide(a, b, rest);
}
