/* SPDX-License-Identifier: 0BSD */
/* __fixtfdi - binary128 to 64 bits with a sign, towards 0. */
#define WIDTH 128
#include "soft.h"

WEAK int64_t __fixtfdi(quad a)
{
	return (int64_t)to_integer(from128(a), 64, true);
}
