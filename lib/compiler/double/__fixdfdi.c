/* SPDX-License-Identifier: 0BSD */
/* __fixdfdi - binary64 to 64 bits with a sign, towards 0. */
#define WIDTH 64
#include "soft.h"

WEAK int64_t __fixdfdi(double a)
{
	return (int64_t)to_integer(from64(a), 64, true);
}
