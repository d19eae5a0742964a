/* SPDX-License-Identifier: 0BSD */
/* What C must know of the s390 (31-bit) system-call ABI. */
#ifndef EX_ABI_H
#define EX_ABI_H

/*
 * A 64-bit offset as system-call arguments: two words, the high one first, at
 * any position.
 */
#define EX_OFF_EVEN(offset) \
	(long)((unsigned long long)(offset) >> 32), (long)(offset)
#define EX_OFF_ODD(offset) EX_OFF_EVEN(offset)

/*
 * The instruction is shorter than a call: so it stands where it is needed. The
 * kernel keeps all registers but r2.
 */
#define EX_INLINE_SYSCALLS

/* A number below 256 is part of the instruction; 0 there means: see r1. */
#define EX_SVC(number, ...)                                                  \
	do {                                                                 \
		if (__builtin_constant_p(number) && (number) < 256) {        \
			__asm__ volatile("svc %[direct]"                     \
					 : "=d"(r2)                          \
					 : __VA_ARGS__, [direct] "i"(number) \
					 : "memory");                        \
		} else {                                                     \
			register long r1 __asm__("r1") = number;             \
			__asm__ volatile("svc 0"                             \
					 : "=d"(r2)                          \
					 : __VA_ARGS__, "d"(r1)              \
					 : "memory");                        \
		}                                                            \
	} while (0)

static inline long __ex_syscall6(long number, long a, long b, long c, long d,
				 long e, long f)
{
	register long r2 __asm__("r2") = a;
	register long r3 __asm__("r3") = b;
	register long r4 __asm__("r4") = c;
	register long r5 __asm__("r5") = d;
	register long r6 __asm__("r6") = e;
	register long r7 __asm__("r7") = f;

	EX_SVC(number, "0"(r2), "d"(r3), "d"(r4), "d"(r5), "d"(r6), "d"(r7));
	return r2;
}

static inline long __ex_syscall5(long number, long a, long b, long c, long d,
				 long e)
{
	register long r2 __asm__("r2") = a;
	register long r3 __asm__("r3") = b;
	register long r4 __asm__("r4") = c;
	register long r5 __asm__("r5") = d;
	register long r6 __asm__("r6") = e;

	EX_SVC(number, "0"(r2), "d"(r3), "d"(r4), "d"(r5), "d"(r6));
	return r2;
}

static inline long __ex_syscall4(long number, long a, long b, long c, long d)
{
	register long r2 __asm__("r2") = a;
	register long r3 __asm__("r3") = b;
	register long r4 __asm__("r4") = c;
	register long r5 __asm__("r5") = d;

	EX_SVC(number, "0"(r2), "d"(r3), "d"(r4), "d"(r5));
	return r2;
}

static inline long __ex_syscall3(long number, long a, long b, long c)
{
	register long r2 __asm__("r2") = a;
	register long r3 __asm__("r3") = b;
	register long r4 __asm__("r4") = c;

	EX_SVC(number, "0"(r2), "d"(r3), "d"(r4));
	return r2;
}

static inline long __ex_syscall2(long number, long a, long b)
{
	register long r2 __asm__("r2") = a;
	register long r3 __asm__("r3") = b;

	EX_SVC(number, "0"(r2), "d"(r3));
	return r2;
}

static inline long __ex_syscall1(long number, long a)
{
	register long r2 __asm__("r2") = a;

	EX_SVC(number, "0"(r2));
	return r2;
}

static inline long __ex_syscall0(long number)
{
	register long r2 __asm__("r2");

	EX_SVC(number, "i"(0));
	return r2;
}

/* A variadic function saves no floating-point register that costs. */
#define NO_FLOATS

#endif
