/* SPDX-License-Identifier: 0BSD */
/*
 * The helpers of "Run-time ABI for the Arm Architecture" that are written in
 * C. They pass floating point in integer registers, even where functions of
 * the program do not. All are weak, as in lib/internal/compiler.h.
 */
#ifndef EX_AEABI_H
#define EX_AEABI_H

#include "compiler.h"

#define RTABI __attribute__((pcs("aapcs")))

/* 64-bit integers (4.2) */
RTABI uint64_t __aeabi_lmul(uint64_t a, uint64_t b);
RTABI uint64_t __aeabi_llsl(uint64_t value, int count);
RTABI uint64_t __aeabi_llsr(uint64_t value, int count);
RTABI int64_t __aeabi_lasr(int64_t value, int count);
RTABI int __aeabi_lcmp(int64_t a, int64_t b);
RTABI int __aeabi_ulcmp(uint64_t a, uint64_t b);

/* Memory at any address (4.3.3) */
RTABI uint32_t __aeabi_uread4(const void *from);
RTABI uint32_t __aeabi_uwrite4(uint32_t value, void *to);
RTABI uint64_t __aeabi_uread8(const void *from);
RTABI uint64_t __aeabi_uwrite8(uint64_t value, void *to);

/* Conversions (4.1.2): d is double, f float; l is 64 bits, u without a sign */
RTABI double __aeabi_l2d(int64_t value);
RTABI double __aeabi_ul2d(uint64_t value);
RTABI float __aeabi_l2f(int64_t value);
RTABI float __aeabi_ul2f(uint64_t value);
RTABI int64_t __aeabi_d2lz(double value);
RTABI uint64_t __aeabi_d2ulz(double value);
RTABI int64_t __aeabi_f2lz(float value);
RTABI uint64_t __aeabi_f2ulz(float value);
RTABI double __aeabi_i2d(int32_t value);
RTABI double __aeabi_ui2d(uint32_t value);
RTABI float __aeabi_i2f(int32_t value);
RTABI float __aeabi_ui2f(uint32_t value);
RTABI int32_t __aeabi_d2iz(double value);
RTABI uint32_t __aeabi_d2uiz(double value);
RTABI int32_t __aeabi_f2iz(float value);
RTABI uint32_t __aeabi_f2uiz(float value);
RTABI float __aeabi_d2f(double value);
RTABI double __aeabi_f2d(float value);

/* Of 16 bits (4.1.2), by their bits */
RTABI uint32_t __aeabi_h2f(uint16_t half);
RTABI uint32_t __aeabi_h2f_alt(uint16_t half);
RTABI uint16_t __aeabi_f2h(uint32_t value);
RTABI uint16_t __aeabi_f2h_alt(uint32_t value);
RTABI uint16_t __aeabi_d2h(uint64_t value);
RTABI uint16_t __aeabi_d2h_alt(uint64_t value);

/* Arithmetic and comparison (4.1.2) */
RTABI double __aeabi_dadd(double a, double b);
RTABI double __aeabi_dsub(double a, double b);
RTABI double __aeabi_drsub(double a, double b);
RTABI double __aeabi_dmul(double a, double b);
RTABI double __aeabi_ddiv(double a, double b);
RTABI double __aeabi_dneg(double value);
RTABI int __aeabi_dcmpeq(double a, double b);
RTABI int __aeabi_dcmplt(double a, double b);
RTABI int __aeabi_dcmple(double a, double b);
RTABI int __aeabi_dcmpge(double a, double b);
RTABI int __aeabi_dcmpgt(double a, double b);
RTABI int __aeabi_dcmpun(double a, double b);
RTABI float __aeabi_fadd(float a, float b);
RTABI float __aeabi_fsub(float a, float b);
RTABI float __aeabi_frsub(float a, float b);
RTABI float __aeabi_fmul(float a, float b);
RTABI float __aeabi_fdiv(float a, float b);
RTABI float __aeabi_fneg(float value);
RTABI int __aeabi_fcmpeq(float a, float b);
RTABI int __aeabi_fcmplt(float a, float b);
RTABI int __aeabi_fcmple(float a, float b);
RTABI int __aeabi_fcmpge(float a, float b);
RTABI int __aeabi_fcmpgt(float a, float b);
RTABI int __aeabi_fcmpun(float a, float b);

#endif
