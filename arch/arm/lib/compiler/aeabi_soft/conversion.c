/* SPDX-License-Identifier: 0BSD */
/* Between float and double. */
#include "aeabi.h"

WEAK float __aeabi_d2f(double value)
{
	return __truncdfsf2(value);
}

WEAK double __aeabi_f2d(float value)
{
	return __extendsfdf2(value);
}
