/* SPDX-License-Identifier: 0BSD */
/* What C must know of the i386 system-call ABI. */
#ifndef EX_ABI_H
#define EX_ABI_H

#include "attr.h"

/*
 * A 64-bit offset as system-call arguments: two words, the low one first, at
 * any position.
 */
#define EX_OFF_EVEN(offset) \
	(long)(offset), (long)((unsigned long long)(offset) >> 32)
#define EX_OFF_ODD(offset) EX_OFF_EVEN(offset)

/*
 * The instruction takes two bytes, a call five: so it stands where it is
 * needed, but for the calls of six words, which leave the compiler no
 * register. The kernel keeps all of them but %eax.
 */
#define EX_INLINE_SYSCALLS

HIDDEN long __ex_syscall6(long, long, long, long, long, long,
			  long) __asm__("__ex_syscall");

static inline long __ex_syscall5(long number, long a, long b, long c, long d,
				 long e)
{
	long result;

	__asm__ volatile("int $0x80"
			 : "=a"(result)
			 : "a"(number), "b"(a), "c"(b), "d"(c), "S"(d), "D"(e)
			 : "memory");
	return result;
}

static inline long __ex_syscall4(long number, long a, long b, long c, long d)
{
	long result;

	__asm__ volatile("int $0x80"
			 : "=a"(result)
			 : "a"(number), "b"(a), "c"(b), "d"(c), "S"(d)
			 : "memory");
	return result;
}

static inline long __ex_syscall3(long number, long a, long b, long c)
{
	long result;

	__asm__ volatile("int $0x80"
			 : "=a"(result)
			 : "a"(number), "b"(a), "c"(b), "d"(c)
			 : "memory");
	return result;
}

static inline long __ex_syscall2(long number, long a, long b)
{
	long result;

	__asm__ volatile("int $0x80"
			 : "=a"(result)
			 : "a"(number), "b"(a), "c"(b)
			 : "memory");
	return result;
}

static inline long __ex_syscall1(long number, long a)
{
	long result;

	__asm__ volatile("int $0x80"
			 : "=a"(result)
			 : "a"(number), "b"(a)
			 : "memory");
	return result;
}

static inline long __ex_syscall0(long number)
{
	long result;

	__asm__ volatile("int $0x80" : "=a"(result) : "a"(number) : "memory");
	return result;
}

/* A variadic function saves no floating-point register that costs. */
#define NO_FLOATS

#endif
