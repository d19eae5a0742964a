/* SPDX-License-Identifier: 0BSD */
/* __ex_pack32 - binary32 from a struct number of 32 bits. */
#define WIDTH 32
#include "soft.h"

void __ex_pack32(union packed *to, struct number *x)
{
	pack(to, x, 32);
}
