/* SPDX-License-Identifier: 0BSD */
/* __fixunstfsi - binary128 to 32 bits without a sign, towards 0. */
#define WIDTH 128
#include "soft.h"

WEAK uint32_t __fixunstfsi(quad a)
{
	return (uint32_t)to_integer(from128(a), 32, false);
}
