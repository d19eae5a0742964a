/* SPDX-License-Identifier: 0BSD */
/* 64-bit integers: the names of the ABI for what others call differently. */
#include "aeabi.h"

uint64_t __aeabi_lmul(uint64_t a, uint64_t b)
{
	return a * b; /* of four instructions, and no call, on every ARM */
}

uint64_t __aeabi_llsl(uint64_t value, int count)
{
	return __ashldi3(value, count);
}

uint64_t __aeabi_llsr(uint64_t value, int count)
{
	return __lshrdi3(value, count);
}

int64_t __aeabi_lasr(int64_t value, int count)
{
	return __ashrdi3(value, count);
}

int __aeabi_lcmp(int64_t a, int64_t b)
{
	return (a > b) - (a < b);
}

int __aeabi_ulcmp(uint64_t a, uint64_t b)
{
	return (a > b) - (a < b);
}
