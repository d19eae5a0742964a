/* SPDX-License-Identifier: 0BSD */
/* __floatdidf - binary64 from 64 bits with a sign. */
#define WIDTH 64
#include "soft.h"

WEAK double __floatdidf(int64_t a)
{
	return to64(from_integer((integer)a, a < 0));
}
