/* SPDX-License-Identifier: 0BSD */
/* What C must know of the x32 system-call ABI. */
#ifndef EX_ABI_H
#define EX_ABI_H

/*
 * No EX_OFF_EVEN, no EX_OFF_ODD: a 64-bit offset is one register, which is
 * wider than a long. The calls that have one are in lib/, in assembly.
 */

/* A variadic function need not save the vector registers it never reads. */
#define NO_FLOATS __attribute__((target("general-regs-only")))

/*
 * The instruction takes two bytes, a call five: so it stands where it is
 * needed. The kernel keeps all registers but %rax, %rcx and %r11.
 */
#define EX_INLINE_SYSCALLS

/*
 * A word as the kernel reads it: all 64 bits of a register. Pointers and sizes
 * are zero-extended; of an int the kernel looks at the lower half alone.
 */
typedef unsigned long long ex_register;
#define EX_WORD(value) ((ex_register)(unsigned long)(value))

static inline long __ex_syscall6(long number, long a, long b, long c, long d,
				 long e, long f)
{
	register ex_register r10 __asm__("r10") = EX_WORD(d);
	register ex_register r8 __asm__("r8") = EX_WORD(e);
	register ex_register r9 __asm__("r9") = EX_WORD(f);
	long result;

	__asm__ volatile("syscall"
			 : "=a"(result)
			 : "a"(EX_WORD(number)), "D"(EX_WORD(a)),
			   "S"(EX_WORD(b)), "d"(EX_WORD(c)), "r"(r10), "r"(r8),
			   "r"(r9)
			 : "rcx", "r11", "memory");
	return result;
}

static inline long __ex_syscall5(long number, long a, long b, long c, long d,
				 long e)
{
	register ex_register r10 __asm__("r10") = EX_WORD(d);
	register ex_register r8 __asm__("r8") = EX_WORD(e);
	long result;

	__asm__ volatile("syscall"
			 : "=a"(result)
			 : "a"(EX_WORD(number)), "D"(EX_WORD(a)),
			   "S"(EX_WORD(b)), "d"(EX_WORD(c)), "r"(r10), "r"(r8)
			 : "rcx", "r11", "memory");
	return result;
}

static inline long __ex_syscall4(long number, long a, long b, long c, long d)
{
	register ex_register r10 __asm__("r10") = EX_WORD(d);
	long result;

	__asm__ volatile("syscall"
			 : "=a"(result)
			 : "a"(EX_WORD(number)), "D"(EX_WORD(a)),
			   "S"(EX_WORD(b)), "d"(EX_WORD(c)), "r"(r10)
			 : "rcx", "r11", "memory");
	return result;
}

static inline long __ex_syscall3(long number, long a, long b, long c)
{
	long result;

	__asm__ volatile("syscall"
			 : "=a"(result)
			 : "a"(EX_WORD(number)), "D"(EX_WORD(a)),
			   "S"(EX_WORD(b)), "d"(EX_WORD(c))
			 : "rcx", "r11", "memory");
	return result;
}

static inline long __ex_syscall2(long number, long a, long b)
{
	long result;

	__asm__ volatile("syscall"
			 : "=a"(result)
			 : "a"(EX_WORD(number)), "D"(EX_WORD(a)),
			   "S"(EX_WORD(b))
			 : "rcx", "r11", "memory");
	return result;
}

static inline long __ex_syscall1(long number, long a)
{
	long result;

	__asm__ volatile("syscall"
			 : "=a"(result)
			 : "a"(EX_WORD(number)), "D"(EX_WORD(a))
			 : "rcx", "r11", "memory");
	return result;
}

static inline long __ex_syscall0(long number)
{
	long result;

	__asm__ volatile("syscall"
			 : "=a"(result)
			 : "a"(EX_WORD(number))
			 : "rcx", "r11", "memory");
	return result;
}

#endif
