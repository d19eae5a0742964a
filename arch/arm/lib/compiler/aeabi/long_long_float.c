/* SPDX-License-Identifier: 0BSD */
/* Between 64-bit integers and floating point: no ARM has instructions. */
#include "aeabi.h"

WEAK double __aeabi_l2d(int64_t value)
{
	return __floatdidf(value);
}

WEAK double __aeabi_ul2d(uint64_t value)
{
	return __floatundidf(value);
}

WEAK float __aeabi_l2f(int64_t value)
{
	return __floatdisf(value);
}

WEAK float __aeabi_ul2f(uint64_t value)
{
	return __floatundisf(value);
}

WEAK int64_t __aeabi_d2lz(double value)
{
	return __fixdfdi(value);
}

WEAK uint64_t __aeabi_d2ulz(double value)
{
	return __fixunsdfdi(value);
}

WEAK int64_t __aeabi_f2lz(float value)
{
	return __fixsfdi(value);
}

WEAK uint64_t __aeabi_f2ulz(float value)
{
	return __fixunssfdi(value);
}
