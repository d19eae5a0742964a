/* SPDX-License-Identifier: 0BSD */
/*
 * What compilers call where a machine has no instruction for it.
 *
 * Names and meanings are those of libgcc (GCC Internals, "The GCC low-level
 * runtime library"): si, di and ti are integers of 4, 8 and 16 bytes, sf, df
 * and tf are binary32, binary64 and binary128 of IEEE 754.
 *
 * All definitions are weak: a member of libgcc that is linked for another
 * function may define one of these too, and then prevails.
 */
#ifndef EX_COMPILER_H
#define EX_COMPILER_H

#include <stdint.h>
#include "attr.h"

/* Bits. Those of 0 are not asked for, but by ffs, popcount and parity. */
int __clzsi2(uint32_t value);
int __clzdi2(uint64_t value);
int __ctzsi2(uint32_t value);
int __ctzdi2(uint64_t value);
int __clrsbsi2(int32_t value);
int __clrsbdi2(int64_t value);
int __ffssi2(uint32_t value);
int __ffsdi2(uint64_t value);
int __popcountsi2(uint32_t value);
int __popcountdi2(uint64_t value);
int __paritysi2(uint32_t value);
int __paritydi2(uint64_t value);
uint32_t __bswapsi2(uint32_t value);
uint64_t __bswapdi2(uint64_t value);

/*
 * Multiplication and division. The result wraps; divided by 0 all bits are
 * set, and the remainder is the dividend. `rest` may be null.
 */
uint32_t __mulsi3(uint32_t a, uint32_t b);
uint32_t __udivmodsi4(uint32_t a, uint32_t b, uint32_t *rest);
uint32_t __udivsi3(uint32_t a, uint32_t b);
uint32_t __umodsi3(uint32_t a, uint32_t b);
int32_t __divsi3(int32_t a, int32_t b);
int32_t __modsi3(int32_t a, int32_t b);

uint64_t __muldi3(uint64_t a, uint64_t b);
uint64_t __udivmoddi4(uint64_t a, uint64_t b, uint64_t *rest);
uint64_t __udivdi3(uint64_t a, uint64_t b);
uint64_t __umoddi3(uint64_t a, uint64_t b);
int64_t __divmoddi4(int64_t a, int64_t b, int64_t *rest);
int64_t __divdi3(int64_t a, int64_t b);
int64_t __moddi3(int64_t a, int64_t b);

/* The rest of 64-bit integers. 0, 1, 2 from cmp are less, equal, greater. */
uint64_t __ashldi3(uint64_t value, int count);
uint64_t __lshrdi3(uint64_t value, int count);
int64_t __ashrdi3(int64_t value, int count);
uint64_t __negdi2(uint64_t value);
int __cmpdi2(int64_t a, int64_t b);
int __ucmpdi2(uint64_t a, uint64_t b);

#ifdef __SIZEOF_INT128__
__extension__ typedef __int128 int128;
__extension__ typedef unsigned __int128 uint128;

uint128 __multi3(uint128 a, uint128 b);
uint128 __udivmodti4(uint128 a, uint128 b, uint128 *rest);
uint128 __udivti3(uint128 a, uint128 b);
uint128 __umodti3(uint128 a, uint128 b);
int128 __divmodti4(int128 a, int128 b, int128 *rest);
int128 __divti3(int128 a, int128 b);
int128 __modti3(int128 a, int128 b);
uint128 __ashlti3(uint128 value, int count);
uint128 __lshrti3(uint128 value, int count);
int128 __ashrti3(int128 value, int count);
#endif

#endif
