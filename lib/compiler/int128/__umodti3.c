/* SPDX-License-Identifier: 0BSD */
/* __umodti3 - the rest of a division of 128 unsigned bits. */
#define WHOLE 128
#include "divide.h"

WEAK uint128 __umodti3(uint128 a, uint128 b)
{
	uint128 rest;

	__udivmodti4(a, b, &rest);
	return rest;
}
