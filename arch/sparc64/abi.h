/* SPDX-License-Identifier: 0BSD */
/* What C must know of the 64-bit sparc system-call ABI. */
#ifndef EX_ABI_H
#define EX_ABI_H

/* A 64-bit offset as system-call arguments: one word. */
#define EX_OFF_EVEN(offset) (offset)
#define EX_OFF_ODD(offset) (offset)

/*
 * The instruction is as short as a call: so it stands where it is needed. An
 * error has the carry set and no sign. The kernel keeps all registers but o0,
 * and o1 where a call has two results.
 */
#define EX_INLINE_SYSCALLS

#define EX_TRAP               \
	"ta 0x6d\n\t"         \
	"bcs,a %%xcc, 1f\n\t" \
	" neg %%o0\n"         \
	"1:"

static inline long __ex_syscall6(long number, long a, long b, long c, long d,
				 long e, long f)
{
	register long g1 __asm__("g1") = number;
	register long o0 __asm__("o0") = a;
	register long o1 __asm__("o1") = b;
	register long o2 __asm__("o2") = c;
	register long o3 __asm__("o3") = d;
	register long o4 __asm__("o4") = e;
	register long o5 __asm__("o5") = f;

	__asm__ volatile(EX_TRAP
			 : "+r"(o0)
			 : "r"(g1), "r"(o1), "r"(o2), "r"(o3), "r"(o4), "r"(o5)
			 : "memory", "cc");
	return o0;
}

static inline long __ex_syscall5(long number, long a, long b, long c, long d,
				 long e)
{
	register long g1 __asm__("g1") = number;
	register long o0 __asm__("o0") = a;
	register long o1 __asm__("o1") = b;
	register long o2 __asm__("o2") = c;
	register long o3 __asm__("o3") = d;
	register long o4 __asm__("o4") = e;

	__asm__ volatile(EX_TRAP
			 : "+r"(o0)
			 : "r"(g1), "r"(o1), "r"(o2), "r"(o3), "r"(o4)
			 : "memory", "cc");
	return o0;
}

static inline long __ex_syscall4(long number, long a, long b, long c, long d)
{
	register long g1 __asm__("g1") = number;
	register long o0 __asm__("o0") = a;
	register long o1 __asm__("o1") = b;
	register long o2 __asm__("o2") = c;
	register long o3 __asm__("o3") = d;

	__asm__ volatile(EX_TRAP
			 : "+r"(o0)
			 : "r"(g1), "r"(o1), "r"(o2), "r"(o3)
			 : "memory", "cc");
	return o0;
}

static inline long __ex_syscall3(long number, long a, long b, long c)
{
	register long g1 __asm__("g1") = number;
	register long o0 __asm__("o0") = a;
	register long o1 __asm__("o1") = b;
	register long o2 __asm__("o2") = c;

	__asm__ volatile(EX_TRAP
			 : "+r"(o0)
			 : "r"(g1), "r"(o1), "r"(o2)
			 : "memory", "cc");
	return o0;
}

static inline long __ex_syscall2(long number, long a, long b)
{
	register long g1 __asm__("g1") = number;
	register long o0 __asm__("o0") = a;
	register long o1 __asm__("o1") = b;

	__asm__ volatile(EX_TRAP
			 : "+r"(o0)
			 : "r"(g1), "r"(o1)
			 : "memory", "cc");
	return o0;
}

static inline long __ex_syscall1(long number, long a)
{
	register long g1 __asm__("g1") = number;
	register long o0 __asm__("o0") = a;

	__asm__ volatile(EX_TRAP : "+r"(o0) : "r"(g1) : "memory", "cc");
	return o0;
}

static inline long __ex_syscall0(long number)
{
	register long g1 __asm__("g1") = number;
	register long o0 __asm__("o0");

	__asm__ volatile(EX_TRAP : "=r"(o0) : "r"(g1) : "memory", "cc");
	return o0;
}

/* A variadic function saves no floating-point register. */
#define NO_FLOATS

#endif
