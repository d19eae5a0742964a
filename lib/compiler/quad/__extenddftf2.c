/* SPDX-License-Identifier: 0BSD */
/* __extenddftf2 - binary64 to binary128. */
#define WIDTH 128
#include "soft.h"

WEAK quad __extenddftf2(double a)
{
	return to128(from64(a));
}
