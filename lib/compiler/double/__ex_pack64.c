/* SPDX-License-Identifier: 0BSD */
/* __ex_pack64 - binary64 from a struct number of 64 bits. */
#define WIDTH 64
#include "soft.h"

void __ex_pack64(union packed *to, struct number *x)
{
	pack(to, x, 64);
}
