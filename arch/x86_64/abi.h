/* SPDX-License-Identifier: 0BSD */
/* What C must know of the x86-64 system-call ABI. */
#ifndef EX_ABI_H
#define EX_ABI_H

/* A 64-bit offset as system-call arguments: one word. */
#define EX_OFF_EVEN(offset) (offset)
#define EX_OFF_ODD(offset) (offset)

/* A variadic function need not save the vector registers it never reads. */
#define NO_FLOATS __attribute__((target("general-regs-only")))

/*
 * The instruction takes two bytes, a call five: so it stands where it is
 * needed. The kernel keeps all registers but %rax, %rcx and %r11.
 */
#define EX_INLINE_SYSCALLS

static inline long __ex_syscall6(long number, long a, long b, long c, long d,
				 long e, long f)
{
	register long r10 __asm__("r10") = d;
	register long r8 __asm__("r8") = e;
	register long r9 __asm__("r9") = f;
	long result = number;

	__asm__ volatile("syscall"
			 : "+a"(result)
			 : "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
			 : "rcx", "r11", "memory");
	return result;
}

static inline long __ex_syscall5(long number, long a, long b, long c, long d,
				 long e)
{
	register long r10 __asm__("r10") = d;
	register long r8 __asm__("r8") = e;
	long result = number;

	__asm__ volatile("syscall"
			 : "+a"(result)
			 : "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8)
			 : "rcx", "r11", "memory");
	return result;
}

static inline long __ex_syscall4(long number, long a, long b, long c, long d)
{
	register long r10 __asm__("r10") = d;
	long result = number;

	__asm__ volatile("syscall"
			 : "+a"(result)
			 : "D"(a), "S"(b), "d"(c), "r"(r10)
			 : "rcx", "r11", "memory");
	return result;
}

static inline long __ex_syscall3(long number, long a, long b, long c)
{
	long result = number;

	__asm__ volatile("syscall"
			 : "+a"(result)
			 : "D"(a), "S"(b), "d"(c)
			 : "rcx", "r11", "memory");
	return result;
}

static inline long __ex_syscall2(long number, long a, long b)
{
	long result = number;

	__asm__ volatile("syscall"
			 : "+a"(result)
			 : "D"(a), "S"(b)
			 : "rcx", "r11", "memory");
	return result;
}

static inline long __ex_syscall1(long number, long a)
{
	long result = number;

	__asm__ volatile("syscall"
			 : "+a"(result)
			 : "D"(a)
			 : "rcx", "r11", "memory");
	return result;
}

static inline long __ex_syscall0(long number)
{
	long result = number;

	__asm__ volatile("syscall" : "+a"(result) : : "rcx", "r11", "memory");
	return result;
}

#endif
