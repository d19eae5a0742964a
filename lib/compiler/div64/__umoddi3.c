/* SPDX-License-Identifier: 0BSD */
/* __umoddi3 - the rest of a division of 64 unsigned bits. */
#define WHOLE 64
#include "divide.h"

WEAK uint64_t __umoddi3(uint64_t a, uint64_t b)
{
	uint64_t rest;

	__udivmoddi4(a, b, &rest);
	return rest;
}
