/* SPDX-License-Identifier: 0BSD */
/* __divti3 - the quotient, towards 0, of 128 bits with a sign. */
#define WHOLE 128
#include "divide.h"

WEAK int128 __divti3(int128 a, int128 b)
{
	return with_sign(__udivmodti4(magnitude(a), magnitude(b), 0),
			 (a ^ b) < 0);
}
