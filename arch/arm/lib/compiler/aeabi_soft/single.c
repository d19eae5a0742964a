/* SPDX-License-Identifier: 0BSD */
/* Arithmetic with float: the names of the ABI for the general functions. */
#include "aeabi.h"

WEAK float __aeabi_fadd(float a, float b)
{
	return __addsf3(a, b);
}

WEAK float __aeabi_fsub(float a, float b)
{
	return __subsf3(a, b);
}

WEAK float __aeabi_frsub(float a, float b)
{
	return __subsf3(b, a);
}

WEAK float __aeabi_fmul(float a, float b)
{
	return __mulsf3(a, b);
}

WEAK float __aeabi_fdiv(float a, float b)
{
	return __divsf3(a, b);
}

WEAK float __aeabi_fneg(float value)
{
	return __negsf2(value);
}

/* Comparisons: 1, or else 0, as is all that compares a NaN but the last. */
WEAK int __aeabi_fcmpeq(float a, float b)
{
	return __lesf2(a, b) == 0;
}

WEAK int __aeabi_fcmplt(float a, float b)
{
	return __lesf2(a, b) < 0;
}

WEAK int __aeabi_fcmple(float a, float b)
{
	return __lesf2(a, b) <= 0;
}

WEAK int __aeabi_fcmpge(float a, float b)
{
	return __gesf2(a, b) >= 0;
}

WEAK int __aeabi_fcmpgt(float a, float b)
{
	return __gesf2(a, b) > 0;
}

WEAK int __aeabi_fcmpun(float a, float b)
{
	return __unordsf2(a, b) != 0;
}

/* Conversions from and to 32-bit integers. */
WEAK float __aeabi_i2f(int32_t value)
{
	return __floatsisf(value);
}

WEAK float __aeabi_ui2f(uint32_t value)
{
	return __floatunsisf(value);
}

WEAK int32_t __aeabi_f2iz(float value)
{
	return __fixsfsi(value);
}

WEAK uint32_t __aeabi_f2uiz(float value)
{
	return __fixunssfsi(value);
}
