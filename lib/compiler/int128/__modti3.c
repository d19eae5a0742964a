/* SPDX-License-Identifier: 0BSD */
/* __modti3 - the rest, with the sign of a, of 128 bits with a sign. */
#define WHOLE 128
#include "divide.h"

WEAK int128 __modti3(int128 a, int128 b)
{
	uint128 rest;

	__udivmodti4(magnitude(a), magnitude(b), &rest);
	return with_sign(rest, a < 0);
}
