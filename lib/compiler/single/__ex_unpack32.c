/* SPDX-License-Identifier: 0BSD */
/* __ex_unpack32 - a struct number of 32 bits from binary32. */
#define WIDTH 32
#include "soft.h"

void __ex_unpack32(struct number *x, const union packed *from)
{
	unpack(x, from, 32);
}
