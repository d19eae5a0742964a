/* SPDX-License-Identifier: 0BSD */
/* __udivti3 - the quotient of 128 unsigned bits. */
#define WHOLE 128
#include "divide.h"

WEAK uint128 __udivti3(uint128 a, uint128 b)
{
	return __udivmodti4(a, b, 0);
}
