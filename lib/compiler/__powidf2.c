/* SPDX-License-Identifier: 0BSD */
/* __powidf2 - binary64 to the power of an integer. */
#include "compiler.h"

WEAK double __powidf2(double a, int power)
{
	unsigned int rest =
		power < 0 ? -(unsigned int)power : (unsigned int)power;
	double result = 1;

	for (; rest; rest >>= 1) {
		if (rest & 1)
			result *= a;
		a *= a;
	}
	return power < 0 ? 1 / result : result;
}
