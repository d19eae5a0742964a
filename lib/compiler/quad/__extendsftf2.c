/* SPDX-License-Identifier: 0BSD */
/* __extendsftf2 - binary32 to binary128. */
#define WIDTH 128
#include "soft.h"

WEAK quad __extendsftf2(float a)
{
	return to128(from32(a));
}
