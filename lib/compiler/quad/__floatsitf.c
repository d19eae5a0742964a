/* SPDX-License-Identifier: 0BSD */
/* __floatsitf - binary128 from 32 bits with a sign. */
#define WIDTH 128
#include "soft.h"

WEAK quad __floatsitf(int32_t a)
{
	return to128(from_integer((integer)a, a < 0));
}
