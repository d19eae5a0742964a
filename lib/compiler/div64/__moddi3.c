/* SPDX-License-Identifier: 0BSD */
/* __moddi3 - the rest, with the sign of a, of 64 bits with a sign. */
#define WHOLE 64
#include "divide.h"

WEAK int64_t __moddi3(int64_t a, int64_t b)
{
	uint64_t rest;

	__udivmoddi4(magnitude(a), magnitude(b), &rest);
	return with_sign(rest, a < 0);
}
