/* SPDX-License-Identifier: 0BSD */
/* __udivsi3 - the quotient of 32 unsigned bits. */
#define WHOLE 32
#include "divide.h"

WEAK uint32_t __udivsi3(uint32_t a, uint32_t b)
{
	return __udivmodsi4(a, b, 0);
}
