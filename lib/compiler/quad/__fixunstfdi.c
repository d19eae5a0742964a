/* SPDX-License-Identifier: 0BSD */
/* __fixunstfdi - binary128 to 64 bits without a sign, towards 0. */
#define WIDTH 128
#include "soft.h"

WEAK uint64_t __fixunstfdi(quad a)
{
	return (uint64_t)to_integer(from128(a), 64, false);
}
