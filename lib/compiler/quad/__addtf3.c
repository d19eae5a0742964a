/* SPDX-License-Identifier: 0BSD */
/* __addtf3 - the sum of two binary128. */
#define WIDTH 128
#include "soft.h"

WEAK quad __addtf3(quad a, quad b)
{
	return to128(sum(from128(a), from128(b)));
}
