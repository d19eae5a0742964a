/* SPDX-License-Identifier: 0BSD */
/* __powitf2 - binary128 to the power of an integer. */
#define WIDTH 128
#include "soft.h"

#ifdef QUAD_NAN
WEAK quad __powitf2(quad a, int power)
{
	unsigned int rest =
		power < 0 ? -(unsigned int)power : (unsigned int)power;
	quad result = 1;

	for (; rest; rest >>= 1) {
		if (rest & 1)
			result *= a;
		a *= a;
	}
	return power < 0 ? 1 / result : result;
}
#endif
