/* SPDX-License-Identifier: 0BSD */
/* What C must know of the or1k system-call ABI. */
#ifndef EX_ABI_H
#define EX_ABI_H

/* A 64-bit offset as system-call arguments: two words, the high one first. */
#define EX_OFF_EVEN(offset) \
	(long)((unsigned long long)(offset) >> 32), (long)(offset)
#define EX_OFF_ODD(offset) EX_OFF_EVEN(offset)

/* The pages in which mmap2() counts the offset. */
#define EX_MMAP2_UNIT 8192

/*
 * The instruction is as short as a call: so it stands where it is needed. The
 * kernel keeps what a function has to keep, and no more.
 */
#define EX_INLINE_SYSCALLS
#define EX_TEMPORARIES                                                        \
	"r12", "r13", "r15", "r17", "r19", "r21", "r23", "r25", "r27", "r29", \
		"r31", "memory"

static inline long __ex_syscall6(long number, long a, long b, long c, long d,
				 long e, long f)
{
	register long r11 __asm__("r11") = number;
	register long r3 __asm__("r3") = a;
	register long r4 __asm__("r4") = b;
	register long r5 __asm__("r5") = c;
	register long r6 __asm__("r6") = d;
	register long r7 __asm__("r7") = e;
	register long r8 __asm__("r8") = f;

	__asm__ volatile("l.sys 1"
			 : "+r"(r11), "+r"(r3), "+r"(r4), "+r"(r5), "+r"(r6),
			   "+r"(r7), "+r"(r8)
			 :
			 : EX_TEMPORARIES);
	return r11;
}

static inline long __ex_syscall5(long number, long a, long b, long c, long d,
				 long e)
{
	register long r11 __asm__("r11") = number;
	register long r3 __asm__("r3") = a;
	register long r4 __asm__("r4") = b;
	register long r5 __asm__("r5") = c;
	register long r6 __asm__("r6") = d;
	register long r7 __asm__("r7") = e;

	__asm__ volatile("l.sys 1"
			 : "+r"(r11), "+r"(r3), "+r"(r4), "+r"(r5), "+r"(r6),
			   "+r"(r7)
			 :
			 : "r8", EX_TEMPORARIES);
	return r11;
}

static inline long __ex_syscall4(long number, long a, long b, long c, long d)
{
	register long r11 __asm__("r11") = number;
	register long r3 __asm__("r3") = a;
	register long r4 __asm__("r4") = b;
	register long r5 __asm__("r5") = c;
	register long r6 __asm__("r6") = d;

	__asm__ volatile("l.sys 1"
			 : "+r"(r11), "+r"(r3), "+r"(r4), "+r"(r5), "+r"(r6)
			 :
			 : "r7", "r8", EX_TEMPORARIES);
	return r11;
}

static inline long __ex_syscall3(long number, long a, long b, long c)
{
	register long r11 __asm__("r11") = number;
	register long r3 __asm__("r3") = a;
	register long r4 __asm__("r4") = b;
	register long r5 __asm__("r5") = c;

	__asm__ volatile("l.sys 1"
			 : "+r"(r11), "+r"(r3), "+r"(r4), "+r"(r5)
			 :
			 : "r6", "r7", "r8", EX_TEMPORARIES);
	return r11;
}

static inline long __ex_syscall2(long number, long a, long b)
{
	register long r11 __asm__("r11") = number;
	register long r3 __asm__("r3") = a;
	register long r4 __asm__("r4") = b;

	__asm__ volatile("l.sys 1"
			 : "+r"(r11), "+r"(r3), "+r"(r4)
			 :
			 : "r5", "r6", "r7", "r8", EX_TEMPORARIES);
	return r11;
}

static inline long __ex_syscall1(long number, long a)
{
	register long r11 __asm__("r11") = number;
	register long r3 __asm__("r3") = a;

	__asm__ volatile("l.sys 1"
			 : "+r"(r11), "+r"(r3)
			 :
			 : "r4", "r5", "r6", "r7", "r8", EX_TEMPORARIES);
	return r11;
}

static inline long __ex_syscall0(long number)
{
	register long r11 __asm__("r11") = number;

	__asm__ volatile("l.sys 1"
			 : "+r"(r11)
			 :
			 : "r3", "r4", "r5", "r6", "r7", "r8", EX_TEMPORARIES);
	return r11;
}

/* A variadic function saves no floating-point register that costs. */
#define NO_FLOATS

#endif
