/* SPDX-License-Identifier: 0BSD */
/* __divsi3 - the quotient, towards 0, of 32 bits with a sign. */
#define WHOLE 32
#include "divide.h"

WEAK int32_t __divsi3(int32_t a, int32_t b)
{
	return with_sign(__udivmodsi4(magnitude(a), magnitude(b), 0),
			 (a ^ b) < 0);
}
