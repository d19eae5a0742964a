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
int128 __muloti4(int128 a, int128 b, int *overflow);
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

/*
 * Floating point. The type of binary128 that there is: long double, or one of
 * its own.
 */
#if __LDBL_MANT_DIG__ == 113
typedef long double quad;
#define QUAD_NAN __builtin_nanl("")
#elif defined __SIZEOF_FLOAT128__
__extension__ typedef __float128 quad;
#define QUAD_NAN __builtin_nanf128("")
#endif

/*
 * What is the same for each format. A comparison by the name has its result's
 * order to 0; with a NaN each is false, but `ne`, which is true.
 */
#define FORMAT(type, f)                       \
	type __add##f##3(type a, type b);     \
	type __sub##f##3(type a, type b);     \
	type __mul##f##3(type a, type b);     \
	type __div##f##3(type a, type b);     \
	type __neg##f##2(type a);             \
	type __powi##f##2(type a, int power); \
	long __le##f##2(type a, type b);      \
	long __ge##f##2(type a, type b);      \
	long __unord##f##2(type a, type b);   \
	int32_t __fix##f##si(type a);         \
	int64_t __fix##f##di(type a);         \
	uint32_t __fixuns##f##si(type a);     \
	uint64_t __fixuns##f##di(type a);     \
	type __floatsi##f(int32_t a);         \
	type __floatdi##f(int64_t a);         \
	type __floatunsi##f(uint32_t a);      \
	type __floatundi##f(uint64_t a)
#define FORMAT_TI(type, f)               \
	int128 __fix##f##ti(type a);     \
	uint128 __fixuns##f##ti(type a); \
	type __floatti##f(int128 a);     \
	type __floatunti##f(uint128 a)

FORMAT(float, sf);
FORMAT(double, df);
double __extendsfdf2(float a);
float __truncdfsf2(double a);
#ifdef QUAD_NAN
FORMAT(quad, tf);
quad __extendsftf2(float a);
quad __extenddftf2(double a);
float __trunctfsf2(quad a);
double __trunctfdf2(quad a);
#endif
#ifdef __SIZEOF_INT128__
FORMAT_TI(float, sf);
FORMAT_TI(double, df);
#ifdef QUAD_NAN
FORMAT_TI(quad, tf);
#endif
#endif

#endif
