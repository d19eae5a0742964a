/* SPDX-License-Identifier: 0BSD */
/* __modsi3 - the rest, with the sign of a, of 32 bits with a sign. */
#define WHOLE 32
#include "divide.h"

WEAK int32_t __modsi3(int32_t a, int32_t b)
{
	uint32_t rest;

	__udivmodsi4(magnitude(a), magnitude(b), &rest);
	return with_sign(rest, a < 0);
}
