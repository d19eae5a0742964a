/* SPDX-License-Identifier: 0BSD */
/* __divsf3 - the quotient of two binary32. */
#define WIDTH 32
#include "soft.h"

WEAK float __divsf3(float a, float b)
{
	return to32(quotient(from32(a), from32(b)));
}
