/* SPDX-License-Identifier: 0BSD */
/* Arithmetic with double: the names of the ABI for the general functions. */
#include "aeabi.h"

WEAK double __aeabi_dadd(double a, double b)
{
	return __adddf3(a, b);
}

WEAK double __aeabi_dsub(double a, double b)
{
	return __subdf3(a, b);
}

WEAK double __aeabi_drsub(double a, double b)
{
	return __subdf3(b, a);
}

WEAK double __aeabi_dmul(double a, double b)
{
	return __muldf3(a, b);
}

WEAK double __aeabi_ddiv(double a, double b)
{
	return __divdf3(a, b);
}

WEAK double __aeabi_dneg(double value)
{
	return __negdf2(value);
}

/* Comparisons: 1, or else 0, as is all that compares a NaN but the last. */
WEAK int __aeabi_dcmpeq(double a, double b)
{
	return __ledf2(a, b) == 0;
}

WEAK int __aeabi_dcmplt(double a, double b)
{
	return __ledf2(a, b) < 0;
}

WEAK int __aeabi_dcmple(double a, double b)
{
	return __ledf2(a, b) <= 0;
}

WEAK int __aeabi_dcmpge(double a, double b)
{
	return __gedf2(a, b) >= 0;
}

WEAK int __aeabi_dcmpgt(double a, double b)
{
	return __gedf2(a, b) > 0;
}

WEAK int __aeabi_dcmpun(double a, double b)
{
	return __unorddf2(a, b) != 0;
}

/* Conversions from and to 32-bit integers. */
WEAK double __aeabi_i2d(int32_t value)
{
	return __floatsidf(value);
}

WEAK double __aeabi_ui2d(uint32_t value)
{
	return __floatunsidf(value);
}

WEAK int32_t __aeabi_d2iz(double value)
{
	return __fixdfsi(value);
}

WEAK uint32_t __aeabi_d2uiz(double value)
{
	return __fixunsdfsi(value);
}
