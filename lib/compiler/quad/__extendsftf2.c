/* SPDX-License-Identifier: 0BSD */
/* __extendsftf2 - binary32 to binary128. */
#define WIDTH 128
#include "soft.h"

#ifdef QUAD_NAN
WEAK quad __extendsftf2(float a)
{
	struct number x;

	from32(&x, a);
	return to128(&x);
}
#endif
