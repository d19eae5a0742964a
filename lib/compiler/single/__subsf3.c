/* SPDX-License-Identifier: 0BSD */
/* __subsf3 - the difference of two binary32. */
#define WIDTH 32
#include "soft.h"

WEAK float __subsf3(float a, float b)
{
	union packed x = { .binary32 = b };

	negate(&x);
	return __addsf3(a, x.binary32);
}
