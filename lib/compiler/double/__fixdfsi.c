/* SPDX-License-Identifier: 0BSD */
/* __fixdfsi - binary64 to 32 bits with a sign, towards 0. */
#define WIDTH 64
#include "soft.h"

WEAK int32_t __fixdfsi(double a)
{
	return (int32_t)to_integer(from64(a), 32, true);
}
