/* SPDX-License-Identifier: 0BSD */
/* __ex_unpack64 - a struct number of 64 bits from binary64. */
#define WIDTH 64
#include "soft.h"

void __ex_unpack64(struct number *x, const union packed *from)
{
	unpack(x, from, 64);
}
