/* SPDX-License-Identifier: 0BSD */
/* What C must know of Hexagon's system calls. */
#ifndef EX_ABI_H
#define EX_ABI_H

/*
 * A 64-bit offset as system-call arguments: two words, the low one first,
 * which begin at an even position; before them one for nothing where needed.
 */
#define EX_OFF_EVEN(offset) \
	(long)(offset), (long)((unsigned long long)(offset) >> 32)
#define EX_OFF_ODD(offset) 0L, EX_OFF_EVEN(offset)

/*
 * The instruction is as short as a call: so it stands where it is needed. The
 * kernel keeps all registers but r0.
 */
#define EX_INLINE_SYSCALLS

static inline long __ex_syscall6(long number, long a, long b, long c, long d,
				 long e, long f)
{
	register long r6 __asm__("r6") = number;
	register long r0 __asm__("r0") = a;
	register long r1 __asm__("r1") = b;
	register long r2 __asm__("r2") = c;
	register long r3 __asm__("r3") = d;
	register long r4 __asm__("r4") = e;
	register long r5 __asm__("r5") = f;

	__asm__ volatile("trap0(#1)"
			 : "+r"(r0)
			 : "r"(r6), "r"(r1), "r"(r2), "r"(r3), "r"(r4), "r"(r5)
			 : "memory");
	return r0;
}

static inline long __ex_syscall5(long number, long a, long b, long c, long d,
				 long e)
{
	register long r6 __asm__("r6") = number;
	register long r0 __asm__("r0") = a;
	register long r1 __asm__("r1") = b;
	register long r2 __asm__("r2") = c;
	register long r3 __asm__("r3") = d;
	register long r4 __asm__("r4") = e;

	__asm__ volatile("trap0(#1)"
			 : "+r"(r0)
			 : "r"(r6), "r"(r1), "r"(r2), "r"(r3), "r"(r4)
			 : "memory");
	return r0;
}

static inline long __ex_syscall4(long number, long a, long b, long c, long d)
{
	register long r6 __asm__("r6") = number;
	register long r0 __asm__("r0") = a;
	register long r1 __asm__("r1") = b;
	register long r2 __asm__("r2") = c;
	register long r3 __asm__("r3") = d;

	__asm__ volatile("trap0(#1)"
			 : "+r"(r0)
			 : "r"(r6), "r"(r1), "r"(r2), "r"(r3)
			 : "memory");
	return r0;
}

static inline long __ex_syscall3(long number, long a, long b, long c)
{
	register long r6 __asm__("r6") = number;
	register long r0 __asm__("r0") = a;
	register long r1 __asm__("r1") = b;
	register long r2 __asm__("r2") = c;

	__asm__ volatile("trap0(#1)"
			 : "+r"(r0)
			 : "r"(r6), "r"(r1), "r"(r2)
			 : "memory");
	return r0;
}

static inline long __ex_syscall2(long number, long a, long b)
{
	register long r6 __asm__("r6") = number;
	register long r0 __asm__("r0") = a;
	register long r1 __asm__("r1") = b;

	__asm__ volatile("trap0(#1)" : "+r"(r0) : "r"(r6), "r"(r1) : "memory");
	return r0;
}

static inline long __ex_syscall1(long number, long a)
{
	register long r6 __asm__("r6") = number;
	register long r0 __asm__("r0") = a;

	__asm__ volatile("trap0(#1)" : "+r"(r0) : "r"(r6) : "memory");
	return r0;
}

static inline long __ex_syscall0(long number)
{
	register long r6 __asm__("r6") = number;
	register long r0 __asm__("r0");

	__asm__ volatile("trap0(#1)" : "=r"(r0) : "r"(r6) : "memory");
	return r0;
}

/* A variadic function saves no floating-point register that costs. */
#define NO_FLOATS

#endif
