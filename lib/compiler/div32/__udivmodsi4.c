/* SPDX-License-Identifier: 0BSD */
/* __udivmodsi4 - the quotient, and the rest, of 32 unsigned bits. */
#define WHOLE 32
#include "divide.h"

WEAK uint32_t __udivmodsi4(uint32_t a, uint32_t b, uint32_t *rest)
{
	return divide(a, b, rest);
}
