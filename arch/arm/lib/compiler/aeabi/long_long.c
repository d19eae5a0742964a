/* SPDX-License-Identifier: 0BSD */
/* 64-bit integers: the names of the ABI for what others call differently. */
#include "aeabi.h"

WEAK uint64_t __aeabi_lmul(uint64_t a, uint64_t b)
{
	return a * b; /* of four instructions, and no call, on every ARM */
}

WEAK uint64_t __aeabi_llsl(uint64_t value, int count)
{
	return __ashldi3(value, count);
}

WEAK uint64_t __aeabi_llsr(uint64_t value, int count)
{
	return __lshrdi3(value, count);
}

WEAK int64_t __aeabi_lasr(int64_t value, int count)
{
	return __ashrdi3(value, count);
}

WEAK int __aeabi_lcmp(int64_t a, int64_t b)
{
	return (a > b) - (a < b);
}

WEAK int __aeabi_ulcmp(uint64_t a, uint64_t b)
{
	return (a > b) - (a < b);
}
