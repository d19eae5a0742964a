/* SPDX-License-Identifier: 0BSD */
/* __truncdfsf2 - binary64 to binary32. */
#define WIDTH 64
#include "soft.h"

WEAK float __truncdfsf2(double a)
{
	struct number x;

	from64(&x, a);
	return to32(&x);
}
