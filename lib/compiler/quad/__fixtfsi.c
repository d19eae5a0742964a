/* SPDX-License-Identifier: 0BSD */
/* __fixtfsi - binary128 to 32 bits with a sign, towards 0. */
#define WIDTH 128
#include "soft.h"

WEAK int32_t __fixtfsi(quad a)
{
	return (int32_t)to_integer(from128(a), 32, true);
}
