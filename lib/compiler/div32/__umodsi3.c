/* SPDX-License-Identifier: 0BSD */
/* __umodsi3 - the rest of a division of 32 unsigned bits. */
#define WHOLE 32
#include "divide.h"

WEAK uint32_t __umodsi3(uint32_t a, uint32_t b)
{
	uint32_t rest;

	__udivmodsi4(a, b, &rest);
	return rest;
}
