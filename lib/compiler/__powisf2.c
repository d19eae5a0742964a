/* SPDX-License-Identifier: 0BSD */
/* __powisf2 - binary32 to the power of an integer. */
#include "compiler.h"

WEAK float __powisf2(float a, int power)
{
	unsigned int rest =
		power < 0 ? -(unsigned int)power : (unsigned int)power;
	float result = 1;

	for (; rest; rest >>= 1) {
		if (rest & 1)
			result *= a;
		a *= a;
	}
	return power < 0 ? 1 / result : result;
}
