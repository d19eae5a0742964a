/* SPDX-License-Identifier: 0BSD */
/* __divdi3 - the quotient, towards 0, of 64 bits with a sign. */
#define WHOLE 64
#include "divide.h"

WEAK int64_t __divdi3(int64_t a, int64_t b)
{
	return with_sign(__udivmoddi4(magnitude(a), magnitude(b), 0),
			 (a ^ b) < 0);
}
