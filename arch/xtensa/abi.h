/* SPDX-License-Identifier: 0BSD */
/* What C must know of the xtensa system-call ABI. */
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
 * kernel keeps all registers but a2.
 */
#define EX_INLINE_SYSCALLS

static inline long __ex_syscall6(long number, long a, long b, long c, long d,
				 long e, long f)
{
	register long a2 __asm__("a2") = number;
	register long a6 __asm__("a6") = a;
	register long a3 __asm__("a3") = b;
	register long a4 __asm__("a4") = c;
	register long a5 __asm__("a5") = d;
	register long a8 __asm__("a8") = e;
	register long a9 __asm__("a9") = f;

	__asm__ volatile("syscall"
			 : "+r"(a2)
			 : "r"(a6), "r"(a3), "r"(a4), "r"(a5), "r"(a8), "r"(a9)
			 : "memory");
	return a2;
}

static inline long __ex_syscall5(long number, long a, long b, long c, long d,
				 long e)
{
	register long a2 __asm__("a2") = number;
	register long a6 __asm__("a6") = a;
	register long a3 __asm__("a3") = b;
	register long a4 __asm__("a4") = c;
	register long a5 __asm__("a5") = d;
	register long a8 __asm__("a8") = e;

	__asm__ volatile("syscall"
			 : "+r"(a2)
			 : "r"(a6), "r"(a3), "r"(a4), "r"(a5), "r"(a8)
			 : "memory");
	return a2;
}

static inline long __ex_syscall4(long number, long a, long b, long c, long d)
{
	register long a2 __asm__("a2") = number;
	register long a6 __asm__("a6") = a;
	register long a3 __asm__("a3") = b;
	register long a4 __asm__("a4") = c;
	register long a5 __asm__("a5") = d;

	__asm__ volatile("syscall"
			 : "+r"(a2)
			 : "r"(a6), "r"(a3), "r"(a4), "r"(a5)
			 : "memory");
	return a2;
}

static inline long __ex_syscall3(long number, long a, long b, long c)
{
	register long a2 __asm__("a2") = number;
	register long a6 __asm__("a6") = a;
	register long a3 __asm__("a3") = b;
	register long a4 __asm__("a4") = c;

	__asm__ volatile("syscall"
			 : "+r"(a2)
			 : "r"(a6), "r"(a3), "r"(a4)
			 : "memory");
	return a2;
}

static inline long __ex_syscall2(long number, long a, long b)
{
	register long a2 __asm__("a2") = number;
	register long a6 __asm__("a6") = a;
	register long a3 __asm__("a3") = b;

	__asm__ volatile("syscall" : "+r"(a2) : "r"(a6), "r"(a3) : "memory");
	return a2;
}

static inline long __ex_syscall1(long number, long a)
{
	register long a2 __asm__("a2") = number;
	register long a6 __asm__("a6") = a;

	__asm__ volatile("syscall" : "+r"(a2) : "r"(a6) : "memory");
	return a2;
}

static inline long __ex_syscall0(long number)
{
	register long a2 __asm__("a2") = number;

	__asm__ volatile("syscall" : "+r"(a2) : : "memory");
	return a2;
}

/* A variadic function saves no floating-point register that costs. */
#define NO_FLOATS

#endif
