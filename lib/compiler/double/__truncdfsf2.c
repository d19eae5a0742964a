/* SPDX-License-Identifier: 0BSD */
/* __truncdfsf2 - binary64 to binary32. */
#define WIDTH 64
#include "soft.h"

WEAK float __truncdfsf2(double a)
{
	return to32(from64(a));
}
