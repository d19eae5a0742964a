/* SPDX-License-Identifier: 0BSD */
/* __multf3 - the product of two binary128. */
#define WIDTH 128
#include "soft.h"

WEAK quad __multf3(quad a, quad b)
{
	return to128(product(from128(a), from128(b)));
}
