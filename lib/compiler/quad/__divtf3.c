/* SPDX-License-Identifier: 0BSD */
/* __divtf3 - the quotient of two binary128. */
#define WIDTH 128
#include "soft.h"

WEAK quad __divtf3(quad a, quad b)
{
	return to128(quotient(from128(a), from128(b)));
}
