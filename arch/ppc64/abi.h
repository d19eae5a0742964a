/* SPDX-License-Identifier: 0BSD */
/* What C must know of the ppc64 system-call ABI. */
#ifndef EX_ABI_H
#define EX_ABI_H

/* A 64-bit offset as system-call arguments: one word. */
#define EX_OFF_EVEN(offset) (offset)
#define EX_OFF_ODD(offset) (offset)

/*
 * The instruction is shorter than a call: so it stands where it is needed. A
 * failure has the overflow bit of cr0 set, and a positive errno. The kernel
 * keeps r13 to r31, and need not keep any other of the registers below
 * (Documentation/powerpc/syscall64-abi.rst).
 */
#define EX_INLINE_SYSCALLS

#define EX_SC "sc\n\tbns+ 1f\n\tneg %[r3], %[r3]\n1:"
#define EX_SC_CLOBBERS                                                       \
	"r9", "r10", "r11", "r12", "cr0", "cr1", "cr5", "cr6", "cr7", "ctr", \
		"xer", "memory"

static inline long __ex_syscall6(long number, long a, long b, long c, long d,
				 long e, long f)
{
	register long r0 __asm__("r0") = number;
	register long r3 __asm__("r3") = a;
	register long r4 __asm__("r4") = b;
	register long r5 __asm__("r5") = c;
	register long r6 __asm__("r6") = d;
	register long r7 __asm__("r7") = e;
	register long r8 __asm__("r8") = f;

	__asm__ volatile(EX_SC
			 : "+r"(r0), [r3] "+r"(r3), "+r"(r4), "+r"(r5),
			   "+r"(r6), "+r"(r7), "+r"(r8)
			 :
			 : EX_SC_CLOBBERS);
	return r3;
}

static inline long __ex_syscall5(long number, long a, long b, long c, long d,
				 long e)
{
	register long r0 __asm__("r0") = number;
	register long r3 __asm__("r3") = a;
	register long r4 __asm__("r4") = b;
	register long r5 __asm__("r5") = c;
	register long r6 __asm__("r6") = d;
	register long r7 __asm__("r7") = e;

	__asm__ volatile(EX_SC
			 : "+r"(r0), [r3] "+r"(r3), "+r"(r4), "+r"(r5),
			   "+r"(r6), "+r"(r7)
			 :
			 : "r8", EX_SC_CLOBBERS);
	return r3;
}

static inline long __ex_syscall4(long number, long a, long b, long c, long d)
{
	register long r0 __asm__("r0") = number;
	register long r3 __asm__("r3") = a;
	register long r4 __asm__("r4") = b;
	register long r5 __asm__("r5") = c;
	register long r6 __asm__("r6") = d;

	__asm__ volatile(EX_SC
			 : "+r"(r0), [r3] "+r"(r3), "+r"(r4), "+r"(r5), "+r"(r6)
			 :
			 : "r7", "r8", EX_SC_CLOBBERS);
	return r3;
}

static inline long __ex_syscall3(long number, long a, long b, long c)
{
	register long r0 __asm__("r0") = number;
	register long r3 __asm__("r3") = a;
	register long r4 __asm__("r4") = b;
	register long r5 __asm__("r5") = c;

	__asm__ volatile(EX_SC
			 : "+r"(r0), [r3] "+r"(r3), "+r"(r4), "+r"(r5)
			 :
			 : "r6", "r7", "r8", EX_SC_CLOBBERS);
	return r3;
}

static inline long __ex_syscall2(long number, long a, long b)
{
	register long r0 __asm__("r0") = number;
	register long r3 __asm__("r3") = a;
	register long r4 __asm__("r4") = b;

	__asm__ volatile(EX_SC
			 : "+r"(r0), [r3] "+r"(r3), "+r"(r4)
			 :
			 : "r5", "r6", "r7", "r8", EX_SC_CLOBBERS);
	return r3;
}

static inline long __ex_syscall1(long number, long a)
{
	register long r0 __asm__("r0") = number;
	register long r3 __asm__("r3") = a;

	__asm__ volatile(EX_SC
			 : "+r"(r0), [r3] "+r"(r3)
			 :
			 : "r4", "r5", "r6", "r7", "r8", EX_SC_CLOBBERS);
	return r3;
}

static inline long __ex_syscall0(long number)
{
	register long r0 __asm__("r0") = number;
	register long r3 __asm__("r3");

	__asm__ volatile(EX_SC
			 : "+r"(r0), [r3] "=r"(r3)
			 :
			 : "r4", "r5", "r6", "r7", "r8", EX_SC_CLOBBERS);
	return r3;
}

/* A variadic function saves no floating-point register that costs. */
#define NO_FLOATS

#endif
